import type { Plan } from '../model/plan.js';
import type { SafeUrl } from '../model/url.js';
import { fetchFile } from './fetch-file.js';
import type { Fetched } from './fetched.js';
import { goodCopy, keepCopy } from './last-good.js';
import { readFile } from './load-plan.js';
import type { LoadedFile } from './load-plan.js';

/** Told what an address came to, and again when that changes. */
export type Watcher = (loaded: LoadedFile) => void;

/** How long a failure is remembered, and an address that no element shows, milliseconds. */
const KEPT = 10_000;

/** How long a request goes on when nobody waits for it: its element may be on its way to another place in the page. */
const MOVING = 200;

/** When nothing has come for so long, the last good copy is shown meanwhile, milliseconds. */
const SLOW = 1_000;

/** Offices and places alone are no plan. */
const isEmpty = ({ goals, events, milestones, projects, news }: Plan) =>
  [goals, events, milestones, projects, news].every(({ length }) => length === 0);

/** One address, for all elements of the page that show it. */
export interface SharedPlan {
  /** @param mayKeep whether a copy may be kept in the browser; one who minds is enough */
  join(watcher: Watcher, mayKeep: boolean): void;
  leave(watcher: Watcher): void;
  /** Asks for the file, unless that is being done; `anew` also gives up a request that takes its time. */
  load: (anew?: boolean) => void;
  /** The file, for others on the page. */
  file(): Promise<Fetched> | undefined;
}

/**
 * @param elsewhere asks others on the page for the file
 * @param forget called when nobody has shown the address for a while
 */
export function sharePlan(url: SafeUrl, elsewhere: () => Promise<Blob | undefined>, forget: () => void): SharedPlan {
  const watchers = new Set<Watcher>();
  let keep = true;
  let run: AbortController | undefined;
  let isSlow = false;
  let file: Promise<Fetched> | undefined;
  /** What the watchers were told last; a failure is forgotten after a while, so that it is asked about again. */
  let told: LoadedFile | undefined;
  /** The last reading that gave a plan. */
  let good: LoadedFile | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const tell = (loaded: LoadedFile) => {
    told = loaded;
    for (const watcher of watchers) watcher(loaded);
  };

  /** The plan as it was, when there is one: of this page, or of an earlier visit. */
  const older = async () => {
    const copy = good ?? (keep ? await goodCopy(url) : undefined);
    // Something newer may have come meanwhile.
    return (good ??= copy);
  };

  const showOlder = async () => {
    const copy = await older();
    if (copy && run && !told) tell({ ...copy, status: 'loading' });
  };

  const read = async (fetched: Fetched): Promise<LoadedFile> => {
    const fresh = await readFile(url, fetched, good, run?.signal);
    if (fresh.status === 'ready') {
      // What holds nothing never takes the place of something.
      if (keep && !(fresh.plan && isEmpty(fresh.plan))) void keepCopy(url, fresh.file!);
      return (good = fresh);
    }
    const copy = await older();
    return copy ? { ...copy, status: 'stale', problems: [...fresh.problems, ...copy.problems] } : fresh;
  };

  const load = async (anew?: boolean) => {
    if (run && !(anew && isSlow)) return;
    run?.abort();
    const mine = (run = new AbortController());
    isSlow = false;
    const slow = setTimeout(() => {
      isSlow = true;
      void showOlder();
    }, SLOW);
    file = fetchFile(url, run, told ? undefined : elsewhere());
    const loaded = await read(await file);
    clearTimeout(slow);
    if (run !== mine) return;
    run = undefined;
    tell(loaded);
    if (loaded === good) return;
    setTimeout(() => {
      if (told === loaded) told = undefined;
    }, KEPT);
  };

  return {
    join(watcher, mayKeep) {
      clearTimeout(leaving);
      watchers.add(watcher);
      keep &&= mayKeep;
      if (told) watcher(told);
      else void load();
    },
    leave(watcher) {
      watchers.delete(watcher);
      if (watchers.size > 0) return;
      const end = () => {
        run?.abort();
        run = undefined;
        forget();
      };
      leaving = setTimeout(end, run ? MOVING : KEPT);
    },
    load: (anew) => void load(anew),
    file: () => file,
  };
}
