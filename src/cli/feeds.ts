import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { calendarFile } from '../ical/calendar-file.js';
import { calendarsOf } from './calendars.js';
import { EXIT, Misuse } from './command.js';
import type { Call } from './command.js';
import { readPlanFile } from './read-plan-file.js';

/**
 * `civic feeds`: writes the calendars of each plan as static files, for the attribute `feed` and for whoever subscribes.
 * Calendars of which the plan has nothing are not written.
 * @returns the exit code: 1 when a plan cannot be used, or has nothing for a calendar
 */
export async function feeds(call: Call): Promise<number> {
  const { files, language, words, out, base, say } = call;
  if (out === undefined) throw new Misuse(words.missing('--out'));
  if (base === undefined) throw new Misuse(words.missing('--base'));
  let written = 0;
  await mkdir(out, { recursive: true });
  for (const file of files) {
    const { plan } = await readPlanFile(file, call);
    for (const [end, items] of plan ? calendarsOf(plan) : []) {
      const path = join(out, `${basename(file, '.json')}${end}.ics`);
      await writeFile(path, await calendarFile(items, { plan: plan!, language, isWhole: true }));
      say(words.written(path, items.length));
      written++;
    }
  }
  if (written === 0) say(words.nothingDated);
  return written > 0 ? EXIT.fine : EXIT.faults;
}
