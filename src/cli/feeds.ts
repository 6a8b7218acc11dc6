import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { calendarFile, isDated } from '../ical/calendar-file.js';
import type { CalendarItem } from '../ical/calendar-file.js';
import type { Plan } from '../model/plan.js';
import { EXIT, Misuse } from './command.js';
import type { Call } from './command.js';
import { readPlanFile } from './read-plan-file.js';

/** The calendars of a plan by the end of their names; the first holds all. */
function calendarsOf(plan: Plan): Map<string, CalendarItem[]> {
  const events = plan.events.map((record): CalendarItem => ({ type: 'event', record }));
  const goals = plan.goals.map((record): CalendarItem => ({ type: 'goal', record }));
  const milestones = plan.milestones.map((record): CalendarItem => ({ type: 'milestone', record }));
  return new Map([['', [...events, ...goals, ...milestones]], ['-events', events], ['-goals', goals], ['-milestones', milestones]]);
}

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
      const dated = items.filter(isDated);
      if (dated.length === 0) continue;
      const path = join(out, `${basename(file, '.json')}${end}.ics`);
      await writeFile(path, await calendarFile(dated, { plan: plan!, language, isWhole: true }));
      say(words.written(path, dated.length));
      written++;
    }
  }
  if (written === 0) say(words.nothingDated);
  return written > 0 ? EXIT.fine : EXIT.faults;
}
