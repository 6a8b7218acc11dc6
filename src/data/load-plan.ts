import { missedPhrases } from '../dates/term.js';
import { readFaultless } from '../model/faultless.js';
import type { Reading } from '../model/read-plan.js';
import type { SafeUrl } from '../model/url.js';
import { fetchText } from './fetch-text.js';
import { goodCopy, keepCopy } from './last-good.js';

/** A source after loading: a plan, an older plan, or the reason why there is none. */
export interface LoadedPlan extends Reading {
  source: string;
  /** When the shown copy was saved, milliseconds since the epoch; only for an older copy. */
  staleSince?: number;
}

/** A plan without a fault is read at once; for any other the tolerant reader is loaded. */
async function readOnce(value: unknown, base: string): Promise<Reading> {
  const plan = readFaultless(value, base);
  if (plan) return { plan, problems: [], skipped: 0 };
  try {
    const { readPlan } = await import('../model/read-plan.js');
    return readPlan(value, base);
  } catch {
    return { problems: [{ code: 'network' }], skipped: 0 };
  }
}

/** Reads a value as a plan; the reader of phrases is loaded only when the plan's terms need it. */
export async function readValue(value: unknown, base: string): Promise<Reading> {
  missedPhrases();
  const reading = await readOnce(value, base);
  if (!missedPhrases()) return reading;
  try {
    await import('../dates/phrases.js');
  } catch {
    // Terms in words then stand as they were written.
    return reading;
  }
  return readOnce(value, base);
}

/** Reads a file's text as a plan. */
export async function readText(text: string, base: string): Promise<Reading> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problems: [{ code: 'not-json' }], skipped: 0 };
  }
  return readValue(value, base);
}

async function fetchReading(url: SafeUrl, signal: AbortSignal): Promise<Reading> {
  const result = await fetchText(url, signal);
  if (!result.ok) return { problems: [result.problem], skipped: 0 };
  const reading = await readText(result.value, url);
  if (reading.plan) void keepCopy(url, result.value);
  return reading;
}

/** Loads one plan; when that fails, the last good copy stands in for it. Never rejects. */
export async function loadPlan(url: SafeUrl, signal: AbortSignal): Promise<LoadedPlan> {
  const fresh = await fetchReading(url, signal);
  if (fresh.plan || signal.aborted) return { ...fresh, source: url };
  const copy = await goodCopy(url);
  const kept = copy && (await readText(copy.text, url));
  if (!kept?.plan) return { ...fresh, source: url };
  return { ...kept, source: url, problems: [...fresh.problems, ...kept.problems], staleSince: copy!.saved };
}
