/** A year as a list, by month, with the days in a gutter. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatMonth } from '../../dates/format.js';
import { dateOf } from '../../dates/interval.js';
import { heading } from '../parts/heading.js';
import { agendaOf, yearsOf } from './agenda.view.js';
import type { CalendarContext } from './context.js';
import { entryRow, isOneDay, spokenNames, whenInWords } from './entry.js';
import { yearAndMonth } from './event-calendar.view.js';
import type { Entry } from './event-calendar.view.js';
import { PAGE, moreButton } from './lists.js';

/** Longest words for a term without a day that the gutter takes: "duben–prosinec 2025". */
const SHORT = 24;

/** What stands beside an entry: day and weekday, or the words for what has no day. */
function gutterOf({ runs, hasDays }: Entry, words: string, weekdays: readonly string[]): [number: string, rest: string] {
  const [run] = runs;
  if (!run || !hasDays) return ['', words.length > SHORT ? '' : words];
  const [first, last] = [dateOf(run.start), dateOf(run.end)];
  const span = (say: (date: typeof first) => string): string =>
    say(first) + (run.start < run.end && first.month === last.month ? `–${say(last)}` : '');
  return [span(({ day }) => String(day)), span(({ weekday }) => weekdays[weekday - 1]!)];
}

/** Whether the gutter says all there is to say of the days. */
function isSaid(entry: Entry, words: string, [number, rest]: [string, string]): boolean {
  const isRun = entry.runs.length === 1 && entry.record.term?.kind !== 'deadline' && number.includes('–');
  return isOneDay(entry) || isRun || rest === words;
}

function rows(entries: readonly Entry[], context: CalendarContext): TemplateResult {
  let above = '';
  return html`<ul class="rows">${entries.map((entry) => {
    const words = whenInWords(entry, context);
    const gutter = gutterOf(entry, words, context.words.shortWeekdays);
    const isRepeated = above === (above = gutter.join(' '));
    const [number, rest] = isRepeated ? ['', ''] : gutter;
    const beside = html`<div class="gutter" aria-hidden="true"><span class="number">${number}</span> <span class="muted">${rest}</span></div>`;
    return entryRow(entry, 'agenda', context, isSaid(entry, words, gutter), beside);
  })}</ul>`;
}

/** The entries of a year by month: a page of them as rows, the others as names with dates, so that the browser finds them. */
export function agenda(entries: readonly Entry[], context: CalendarContext, year = yearAndMonth(context.first)[0]): TemplateResult {
  const { dates, words, level, isPrinted, visit } = context;
  const groups = agendaOf(entries, year);
  let room = isPrinted ? Infinity : PAGE * (visit.more + 1);
  const rest = groups.reduce((sum, group) => sum + group.entries.length, -room);
  const more = (): TemplateResult => moreButton('control', words.showMore(rest), () => visit.change({ more: visit.more + 1 }));
  return html`<div class="agenda">${groups.map(({ month, entries: all }) => {
    const fit = Math.max(room, 0);
    const isFull = room >= 0 && room < all.length;
    room -= all.length;
    // On screen the year is in the toolbar; on paper the years follow one another.
    const ofYear = isPrinted ? words.wholeYear(year) : words.periods;
    const name = month === undefined ? ofYear : formatMonth(...yearAndMonth(month), dates);
    return html`<div class="group">
      ${heading(level, name, 'agenda-heading', 'label')}${fit ? rows(all.slice(0, fit), context) : nothing}
      ${isFull ? more() : nothing}${spokenNames(all.slice(fit), context, 'rest muted')}
    </div>`;
  })}</div>`;
}

/** Every year with entries, one after the other, as on paper. */
export function years(entries: readonly Entry[], context: CalendarContext): TemplateResult {
  return html`${yearsOf(entries).map((year) => agenda(entries, context, year))}`;
}
