/** Reading another calendar never holds up the page: no slice of the work may take as long as an eye notices. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rewriteCalendar } from '../../../src/data/formats/calendar-file.js';
import { rewriteEvents } from '../../../src/data/formats/open-events.js';
import { readRewritten } from '../../../src/data/formats/read-rewritten.js';
import type { Rewritten } from '../../../src/data/formats/records.js';
import { inSlices } from '../../../src/data/formats/slices.js';
import type { Work } from '../../../src/data/formats/slices.js';
import { readText } from '../../../src/data/load-plan.js';
import type { Reading } from '../../../src/model/read-plan.js';

const FILE = 'https://mesto.example/akce.ics';

/** Milliseconds of processor without a rest that only work without bounds takes: what it grows with is far more than a page would have. */
const MOST = 1000;

const event = (...lines: string[]): string => ['BEGIN:VEVENT', 'SUMMARY:Akce', 'DTSTART:20250424T090000', ...lines, 'END:VEVENT'].join('\n');
const calendar = (...parts: string[]): string => ['BEGIN:VCALENDAR', ...parts, 'END:VCALENDAR'].join('\n');
const times = <Item>(count: number, of: (index: number) => Item): Item[] => Array.from({ length: count }, (_, index) => of(index));
const numbers = (count: number): string => times(count, (index) => index).join();

/** Does work to its end, and says how often it could have rested and which of its steps took longest, milliseconds of processor. */
function done<Result>(work: Work<Result>): { result: Result; rests: number; longest: number } {
  let [rests, longest] = [0, 0];
  for (;;) {
    const before = process.cpuUsage();
    const { done: isOver, value } = work.next();
    const { user, system } = process.cpuUsage(before);
    longest = Math.max(longest, (user + system) / 1e3);
    if (isOver) return { result: value, rests, longest };
    rests++;
  }
}

/** A calendar as it is read in the page. */
function* reading(text: string): Work<Reading> {
  const { plan }: Rewritten = yield* rewriteCalendar(text, FILE);
  return yield* readRewritten(plan, FILE);
}

const standard = ['BEGIN:STANDARD', 'DTSTART:00010101T000000', 'TZOFFSETTO:+0100', 'TZOFFSETFROM:+0200', 'RRULE:FREQ=YEARLY;BYMONTH=1', 'END:STANDARD'];
const hostile: Readonly<Record<string, string>> = {
  'a day that never comes': calendar(...times(100, (index) => event(`UID:${index}`, 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'))),
  'a place in the month that no day has': calendar(...times(30, (index) => event(`UID:${index}`, 'RRULE:FREQ=MONTHLY;BYSETPOS=366;BYDAY=MO'))),
  'every minute of every day': calendar(event(`RRULE:FREQ=DAILY;BYHOUR=${numbers(24)};BYMINUTE=${numbers(60)}`)),
  'a list of days without end': calendar(event(`RRULE:FREQ=WEEKLY;BYDAY=${'MO,'.repeat(200_000)}MO`)),
  'every day in another zone': calendar(...times(10, (index) => event(`UID:${index}`, 'DTSTART;TZID=Europe/London:20250424T090000', 'RRULE:FREQ=DAILY'))),
  'ends of lines alone': `BEGIN:VCALENDAR${'\r'.repeat(100_000)}x`,
  'a line folded after each letter': calendar(event(`DESCRIPTION:a${'\r\n b'.repeat(100_000)}`)),
  'a name of a zone with a gap': calendar('BEGIN:VTIMEZONE', `TZID:a${' '.repeat(500_000)}b`, 'END:VTIMEZONE', event()),
  'a zone with a rule for each day since our era began': calendar('BEGIN:VTIMEZONE', 'TZID:a', ...times(400, () => standard).flat(), 'END:VTIMEZONE', event('DTSTART;TZID=a:20250424T090000')),
};

describe('the reading of another calendar', () => {
  it('rests between any two of ten thousand events', () => {
    const text = calendar(...times(10_000, (index) => event(`UID:${index}`)));
    const { result, rests, longest } = done(reading(text));
    assert.equal(result.plan?.events.length, 10_000);
    assert.ok(rests > 10_000 && longest < MOST, `${rests} rests, ${longest} ms`);
  });

  for (const [name, text] of Object.entries(hostile)) {
    it(`is not held up by ${name}`, () => {
      const { result, longest } = done(reading(text));
      assert.ok(longest < MOST, `${longest} ms`);
      assert.ok(result.plan ?? result.problems.length);
    });
  }

  it('is bounded where open data lists days of the week for ever', () => {
    const always = { den_v_týdnu: ['x/pondělí', 'x/neděle'], časový_interval: { začátek: { datum: '0001-01-01' }, konec: { datum: '9999-12-31' } } };
    const { result, longest } = done(rewriteEvents(times(200, (index) => ({ typ: 'Událost', název: `Akce ${index}`, doba_trvání: times(200, () => always) })), FILE));
    assert.ok(result!.plan.events.length <= 50_200 && longest < MOST, `${result!.plan.events.length} events, ${longest} ms`);
  });

  it('tells ids apart that stand twice, however far from each other', async () => {
    const { plan, problems } = await readText(calendar(...times(600, (index) => event(`UID:${index % 300}`))), FILE);
    assert.equal(new Set(plan?.events.map(({ id }) => id)).size, 600);
    assert.deepEqual([problems.length, problems[0]], [300, { code: 'duplicate-id', path: 'events[300].id', found: '0' }]);
  });

  it('lets the page have its turn, and is given up with its request', async () => {
    const text = calendar(...times(2_000, (index) => event(`UID:${index}`)));
    const order: string[] = [];
    const read = readText(text, FILE).then(({ plan }) => order.push(`${plan?.events.length} events`));
    setImmediate(() => order.push('the page'));
    await read;
    assert.deepEqual(order, ['the page', '2000 events']);
    const run = new AbortController();
    const steps = { count: 0 };
    const endless = function* (): Work<void> {
      for (;;) yield void steps.count++;
    };
    const given = inSlices(endless(), run.signal);
    run.abort();
    await assert.rejects(given);
    assert.equal((await readText(text, FILE, AbortSignal.abort())).plan, undefined);
  });
});
