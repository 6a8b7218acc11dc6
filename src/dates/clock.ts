import { dayOf } from './interval.js';
import type { Day } from './interval.js';

let read: (() => number) | undefined;
let wall: Intl.DateTimeFormat | undefined;

/** Milliseconds since the epoch. The one place that asks the clock, so that tests and prerendering can set it. */
export function now(): number {
  return read ? read() : Date.now();
}

/** Today where the plans apply: in Europe/Prague, wherever the visitor is. */
export function today(): Day {
  wall ??= new Intl.DateTimeFormat('en', { timeZone: 'Europe/Prague', year: 'numeric', month: 'numeric', day: 'numeric' });
  const part: Record<string, number> = {};
  for (const { type, value } of wall.formatToParts(now())) part[type] = Number(value);
  return dayOf(part['year'] ?? 1970, part['month'] ?? 1, part['day'] ?? 1);
}

/** Sets what the time is; without an argument the real clock is read again. */
export function setClock(clock?: () => number): void {
  read = clock;
}
