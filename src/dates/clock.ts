import { dateOf, dayOf } from './day.js';
import type { Day } from './day.js';

let read: (() => number) | undefined;

/** Milliseconds since the epoch. The one place that asks the clock, so that tests and prerendering can set it. */
export function now(): number {
  return read ? read() : Date.now();
}

/** When the clocks of Prague change in March or October: the hour since 1970 that begins at 1:00 UTC on the last Sunday. */
function changeIn(year: number, month: number): number {
  const last = dayOf(year, month + 1, 1) - 1;
  return (last - (dateOf(last).weekday % 7)) * 24 + 1;
}

/** How many hours the clocks of Prague are ahead of UTC, at an hour since 1970. */
export function pragueAhead(hours: number): 1 | 2 {
  const { year } = dateOf(Math.floor(hours / 24));
  return hours >= changeIn(year, 3) && hours < changeIn(year, 10) ? 2 : 1;
}

/**
 * Today where the plans apply: in Europe/Prague, wherever the visitor is. Intl knows its zone as well, but the first of
 * its formatters takes a page 20 ms and more.
 */
export function today(): Day {
  const hours = now() / 36e5;
  return Math.floor((hours + pragueAhead(hours)) / 24);
}

/** Sets what the time is; without an argument the real clock is read again. */
export function setClock(clock?: () => number): void {
  read = clock;
}
