import { dayOf } from './day.js';
import type { Day } from './day.js';

let read: (() => number) | undefined;
let wall: Intl.DateTimeFormat | undefined;

/** Milliseconds since the epoch. The one place that asks the clock, so that tests and prerendering can set it. */
export function now(): number {
  return read ? read() : Date.now();
}

/** Today where the plans apply: in Europe/Prague, wherever the visitor is. */
export function today(): Day {
  // Swedes write ISO 8601.
  wall ??= new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Prague' });
  const [year = 1970, month = 1, day = 1] = wall.format(now()).split('-').map(Number);
  return dayOf(year, month, day);
}

/** Sets what the time is; without an argument the real clock is read again. */
export function setClock(clock?: () => number): void {
  read = clock;
}
