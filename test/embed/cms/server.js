/** Runs a publishing system: its folder under PHP's own server, beside it the library and a published plan. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../tools/install.js';
import { copyPackaged, environment, packaged, php, relocate } from './packages.js';

/** What is served that is no PHP: with the headers that a published site asks for. */
const ROUTER = new URL('router.php', import.meta.url).pathname;

/** How long a server may take to start, milliseconds. */
const PATIENCE = 30_000;

const pause = () => new Promise((resolve) => setImmediate(resolve));

async function until(isReady, what) {
  const end = Date.now() + PATIENCE;
  while (!(await isReady())) {
    if (Date.now() > end) throw new Error(`${what} does not start.`);
    await pause();
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

export class Cms {
  folder = mkdtempSync(join(tmpdir(), 'civic-cms-'));
  #processes = [];
  #ends = [];
  base = '';

  /** Copies the system and puts beside it `dist/`, `data/` and the published plan `site/`. */
  async prepare(...folders) {
    this.port = await freePort();
    this.base = `http://localhost:${this.port}`;
    for (const [from, to = ''] of folders) copyPackaged(from, this.path(to));
    relocate(this.path('vendor/composer'));
    cpSync(join(root, 'dist'), this.path('dist'), { recursive: true });
    cpSync(join(root, 'demo/data'), this.path('data'), { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'publish', 'data/liberec-city-2024.json', '--out', 'site', '--base', `${this.base}/site/`], { cwd: this.path(), encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }

  path(name = '') {
    return join(this.folder, 'www', name);
  }

  write(name, text) {
    mkdirSync(join(this.path(name), '..'), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  #start(command, args, env) {
    const child = spawn(command, args, { cwd: this.path(), env, stdio: 'ignore', detached: true });
    this.#processes.push(child);
    this.#ends.push(once(child, 'close'));
  }

  /** Serves the folder; some systems ask their own site for something while they answer. */
  async serve() {
    const [command, ...flags] = php();
    this.#start(command, [...flags, '-S', `localhost:${this.port}`, '-t', this.path(), ROUTER], { ...environment, PHP_CLI_SERVER_WORKERS: '4' });
    await until(() => fetch(`${this.base}/data/catalog.json`).then(() => true, () => false), 'PHP');
  }

  /** Starts a database without users and passwords that only this folder knows of. @returns path of its socket */
  async startDatabase() {
    const data = join(this.folder, 'database');
    mkdirSync(data);
    const socket = join(data, 'socket');
    const texts = packaged('usr/share/mysql');
    this.#start(packaged('usr/sbin/mariadbd'), [
      '--no-defaults', `--datadir=${data}`, `--socket=${socket}`, `--lc-messages-dir=${texts}`, `--character-sets-dir=${texts}/charsets`,
      '--skip-grant-tables', '--skip-networking', `--user=${process.env.USER ?? 'root'}`, '--innodb-buffer-pool-size=16M', '--innodb-log-file-size=8M',
    ], environment);
    await until(() => existsSync(socket), 'MariaDB');
    return socket;
  }

  discard(name) {
    rmSync(this.path(name), { force: true });
  }

  /** Runs a PHP file in the folder and returns what it prints. */
  run(file, ...args) {
    return this.runWith('', file, ...args);
  }

  /** As `run`, with something for the program to read. */
  runWith(input, file, ...args) {
    const [command, ...flags] = php();
    const { stdout, stderr, status } = spawnSync(command, [...flags, file, ...args], { cwd: this.path(), env: environment, input, encoding: 'utf8', maxBuffer: 1e8 });
    if (status !== 0) throw new Error(`${file}: ${stderr}${stdout}`);
    return stdout;
  }

  async stop() {
    // A server that works in several processes is a group of them.
    for (const { pid } of this.#processes) process.kill(-pid);
    await Promise.all(this.#ends);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
