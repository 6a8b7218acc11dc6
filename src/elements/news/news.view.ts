/** What the news show, worked out of a plan without a page. */
import { dateOf } from '../../dates/day.js';
import { readTerm, termRange } from '../../dates/term.js';
import type { DayRange } from '../../dates/interval.js';
import type { News } from '../../model/facts.js';
import { gather } from '../../model/gather.js';
import type { Plan } from '../../model/plan.js';

/** The news of a year; of none when they do not say when. */
export interface NewsYear {
  year: number | undefined;
  items: readonly News[];
}

const rangeOf = ({ date }: News): DayRange | undefined => (date === undefined ? undefined : termRange(readTerm(date)));

/** The news of a plan in its order. @param place id of the place that they are of; empty for all */
export function newsOf({ news }: Plan, place: string): readonly News[] {
  return place === '' ? news : news.filter(({ places }) => places.includes(place));
}

/** The news by years, both the newest first; what has no date comes last. */
export function yearsOf(news: readonly News[]): readonly NewsYear[] {
  const dated = news.map((item) => ({ item, range: rangeOf(item) }));
  // Ends may both be infinite, and their difference no number.
  dated.sort((a, b) => (b.range?.start ?? -Infinity) - (a.range?.start ?? -Infinity) || 0);
  const byYear = gather(dated, ({ range }) => (range && Number.isFinite(range.start) ? dateOf(range.start).year : undefined));
  return [...byYear].map(([year, items]) => ({ year, items: items.map(({ item }) => item) }));
}

/** The first so many news. */
export function firstNews(years: readonly NewsYear[], limit: number): readonly NewsYear[] {
  let left = limit;
  return years.flatMap(({ year, items }) => {
    const shown = items.slice(0, Math.max(left, 0));
    left -= items.length;
    return shown.length > 0 ? [{ year, items: shown }] : [];
  });
}
