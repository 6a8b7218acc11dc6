/** Runs one step of the tests: a few programs one after the other, their counts added up. */
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { root } from './install.js';

/** A step that takes longer than this, milliseconds, hangs; on a busy machine the longest take minutes. */
const LIMIT = 900_000;
const COUNT = /^COUNT (\d+) (\d+) (\d+)$/gm;

/** What programs write to move about on a terminal and to colour it. */
const ESCAPES = /\u001b\[[\d;?]*[A-Za-z]/g;

/** @returns {Promise<{ code: number | null, output: string }>} */
function run([command, ...args], { cwd, env, limit }) {
  return new Promise((resolve) => {
    // A group of its own, so that browsers go with it when time is up.
    const child = spawn(command, args, { cwd, env, detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const timer = setTimeout(() => {
      output += `\nStopped: it took longer than ${limit / 1000} s.\n`;
      try {
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
      } catch {
        child.kill('SIGKILL');
      }
    }, limit);
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', (error) => (output += `${error.message}\n`));
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, output });
    });
  });
}

/** The counts that a program printed; a program that prints none is one test, passed when it ended well. */
export function countOf(output, code, counts) {
  const lines = [...output.matchAll(COUNT)];
  const sum = (index) => lines.reduce((total, line) => total + Number(line[index]), 0);
  const count = { passed: sum(1), failed: sum(2), skipped: sum(3) };
  const ran = count.passed + count.failed + count.skipped;
  if (!counts) return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  // Nothing that ran and nothing that was counted is no success; nor is an unhappy end without a failed test.
  if (ran === 0 || (code !== 0 && count.failed === 0)) count.failed += 1;
  return count;
}

/**
 * @param {{ name: string, commands: { run: string[], counts?: boolean }[], limit?: number }} step `counts`: the program
 *   prints its own `COUNT passed failed skipped`; otherwise it is one test
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
export async function runStep(step, { cwd = root, env = process.env } = {}) {
  const start = performance.now();
  const total = { passed: 0, failed: 0, skipped: 0 };
  let output = '';
  for (const { run: command, counts = false } of step.commands) {
    const { code, output: raw } = await run(command, { cwd, env, limit: step.limit ?? LIMIT });
    const result = { code, output: raw.replace(ESCAPES, '') };
    const count = countOf(result.output, result.code, counts);
    output += result.output;
    for (const key of Object.keys(total)) total[key] += count[key];
    if (!counts && count.failed > 0) break;
  }
  return { ...total, output: output.replace(COUNT, '').trim(), seconds: (performance.now() - start) / 1000 };
}
