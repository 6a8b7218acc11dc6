import { now } from '../dates/clock.js';
import { missedPhrases } from '../dates/term.js';
import type { Catalogue } from '../model/catalogue.js';
import { readFaultless } from '../model/faultless.js';
import type { Plan } from '../model/plan.js';
import type { Problem } from '../model/problem.js';
import type { Reading } from '../model/read-plan.js';
import type { Fetched } from './fetched.js';

/** A problem together with the source it lies in. */
export interface SourceProblem extends Problem {
  source: string;
}

/** What a source came to: a plan or a catalogue, an older one, or the reasons why there is none. */
export interface Loaded {
  /** `loading` with a plan: the last good copy is shown while the file is on its way. */
  status: 'loading' | 'ready' | 'stale' | 'failed';
  plan: Plan | undefined;
  /** What the source is instead, where it is no plan. */
  catalogue: Catalogue | undefined;
  problems: readonly SourceProblem[];
  /** How many records and values were set aside. */
  skipped: number;
  /** When it was got, milliseconds since the epoch. */
  got: number;
  /** Sources that gave nothing, where others did. */
  missing: readonly string[];
}

/** What an address came to, and from which bytes. */
export interface LoadedFile extends Loaded {
  file: Blob | undefined;
}

/** A reading that came to nothing. */
const nothing = (problem: Problem): Reading => ({ problems: [problem], skipped: 0 });

/** A plan without a fault is read at once; for any other the tolerant reader is loaded. */
async function readOnce(value: unknown, base: string, json?: string, signal?: AbortSignal): Promise<Reading> {
  const plan = readFaultless(value, base, json);
  if (plan) return { plan, problems: [], skipped: 0 };
  try {
    const { readAny } = await import('./formats/read-any.js');
    return await readAny(value, base, json, signal);
  } catch {
    return nothing({ code: 'network' });
  }
}

/**
 * Reads a value as a plan; the reader of phrases is loaded only when the plan's terms need it.
 * @param json the text that it was parsed from, if there is one; the value itself where that is no JSON
 * @param signal gives up what takes long
 */
export async function readValue(value: unknown, base: string, json?: string, signal?: AbortSignal): Promise<Reading> {
  const reading = await readOnce(value, base, json, signal);
  if (!missedPhrases()) return reading;
  try {
    await import('../dates/phrases.js');
  } catch {
    // Terms in words then stand as they were written.
    return reading;
  }
  return readOnce(value, base, json, signal);
}

/** A text of which parsing and reading would take the page too long in one go, characters. */
const LARGE = 500_000;

/** Lets the page do what waits, such as the answer to a key. */
const breath = () => new Promise((resolve) => setTimeout(resolve));

/** Reads a file's text as a plan. */
export async function readText(text: string, base: string, signal?: AbortSignal): Promise<Reading> {
  let value: unknown = text;
  try {
    value = JSON.parse(text);
    if (text.length > LARGE) await breath();
  } catch {
    // What is no JSON may be of another format.
  }
  return readValue(value, base, text, signal);
}

/** The text of a file, whatever type the server says it is. Strict: `Response.json()` would turn windows-1250 into replacement characters without a word. */
async function textOf(file: Fetched): Promise<string | Problem> {
  if (!(file instanceof Blob)) return file;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return { code: 'not-utf8' };
  }
}

/** What a reading means for those who show it. */
export function loadedFrom(source: string, { plan, catalogue, problems, skipped }: Reading, file?: Blob): LoadedFile {
  const located = problems.map((problem) => ({ ...problem, source }));
  return { status: (plan ?? catalogue) ? 'ready' : 'failed', plan, catalogue, problems: located, skipped, got: now(), missing: [], file };
}

/**
 * Reads a file as a plan.
 * @param known what the address came to before; the same bytes are not read again
 * @param signal gives up what takes long
 */
export async function readFile(source: string, file: Fetched, known?: LoadedFile, signal?: AbortSignal): Promise<LoadedFile> {
  const text = await textOf(file);
  if (typeof text !== 'string') return loadedFrom(source, nothing(text));
  if (known && (await textOf(known.file!)) === text) return Object.assign(known, { got: now() });
  return loadedFrom(source, await readText(text, source, signal), file as Blob);
}
