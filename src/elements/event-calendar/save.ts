import { calendarNearWords } from '../../i18n/calendar-near/index.js';
import { wordsOf } from '../../i18n/dictionary.js';
import type { CalendarContext } from './context.js';
import { isoMonth, yearAndMonth } from './event-calendar.view.js';
import type { Entry } from './event-calendar.view.js';

/** Hands entries to the visitor as a calendar file; without what writes it nothing happens, and the next click tries again. */
export function save(entries: readonly Entry[], { plan, reader: { language }, view, first }: CalendarContext): void {
  const { fileName } = wordsOf(calendarNearWords, language);
  const [only, more] = entries;
  const shown = view === 'month' ? isoMonth(first) : yearAndMonth(first)[0];
  const name = only && !more ? only.record.id.replace(/[^\p{L}\p{N}]+/gu, '-') : `${fileName}-${shown}`;
  import('../parts/save-calendar.js').then(
    ({ saveCalendar }) => saveCalendar(entries, { plan, language, isWhole: more !== undefined }, name),
    () => undefined,
  );
}
