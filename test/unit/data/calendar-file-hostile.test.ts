/** Calendar files of careless and hostile publishers: whatever comes ends soon, and what can be read is shown. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readText } from '../../../src/data/load-plan.js';
import { setClock } from '../../../src/dates/clock.js';
import type { Reading } from '../../../src/model/read-plan.js';

const FILE = 'https://mesto.example/akce.ics';
const LINES = ['BEGIN:VCALENDAR', 'X-WR-CALNAME:Akce města', 'BEGIN:VEVENT', 'UID:a', 'SUMMARY:Velikonoční', '  trh', 'DTSTART:20250424T090000', 'END:VEVENT', 'END:VCALENDAR', ''];

const read = (text: string): Promise<Reading> => readText(text, FILE);
const event = (...lines: string[]): string => ['BEGIN:VEVENT', 'SUMMARY:Akce', ...lines, 'END:VEVENT'].join('\n');
const calendar = (...parts: string[]): string => ['BEGIN:VCALENDAR', ...parts, 'END:VCALENDAR'].join('\n');

describe('a calendar file as it should not be', () => {
  before(() => setClock(() => Date.UTC(2025, 3, 1)));
  after(() => setClock());

  for (const [name, end] of [['Windows', '\r\n'], ['Unix', '\n'], ['an old Mac', '\r'], ['nobody', '\r\r\n']] as const) {
    it(`has lines that end as those of ${name}`, async () => {
      const { plan, problems } = await read(LINES.join(end));
      assert.deepEqual(problems, []);
      assert.deepEqual(plan?.events.map(({ title, term }) => [title, term?.edtf]), [['Velikonoční trh', '2025-04-24T09:00']]);
    });
  }

  it('begins with a mark of its encoding, with empty lines, in small letters', async () => {
    for (const start of ['\uFEFF', '\n\n  ', '\uFEFF\r\n']) assert.equal((await read(start + LINES.join('\r\n'))).plan?.events.length, 1);
    assert.equal((await read(LINES.join('\n').replaceAll(/BEGIN:\w+|END:\w+|DTSTART|UID/g, (word) => word.toLowerCase()))).plan?.events.length, 1);
  });

  it('is folded where it should not be', async () => {
    const { plan, problems } = await read(calendar(event('UID:a', 'DTSTART:2025\n 0424T09\n\t0000', 'LOCATION:Velký', 'sál radnice', 'DESCRIPTION:První', '', ' druhý')));
    assert.equal(plan?.events[0]?.term?.edtf, '2025-04-24T09:00');
    assert.equal(plan?.places[0]?.title, 'Velký');
    assert.deepEqual(problems.map(({ code, path }) => `${code} ${path}`), ['bad-value VEVENT[0].S', 'bad-value VEVENT[0].DRUH']);
  });

  it('has rules that would fill any memory', async () => {
    const rules = [
      'FREQ=DAILY;COUNT=1000000000', 'FREQ=DAILY;COUNT=1e9', 'FREQ=DAILY;UNTIL=99991231T235959Z', `FREQ=YEARLY;BYYEARDAY=${Array.from({ length: 366 }, (_, i) => i + 1).join(',')}`,
      `FREQ=DAILY;BYHOUR=${Array.from({ length: 24 }, (_, i) => i).join(',')};BYMINUTE=${Array.from({ length: 60 }, (_, i) => i).join(',')}`,
      `FREQ=WEEKLY;BYDAY=${'MO,'.repeat(20_000)}MO`, `FREQ=MONTHLY;${'X'.repeat(100_000)}=1`,
    ];
    for (const rule of rules) {
      const { plan } = await read(calendar(event('UID:a', 'DTSTART:20270424T090000', `RRULE:${rule}`)));
      assert.ok(plan && plan.events.length >= 1 && plan.events.length <= 1_500, `${rule.slice(0, 40)}: ${plan?.events.length}`);
    }
  });

  it('has a rule that began with our era, beside one that is followed all the same', async () => {
    const rule = (start: string) => event(`UID:${start}`, `DTSTART;VALUE=DATE:${start}`, 'RRULE:FREQ=DAILY;COUNT=1000000000');
    const { plan, problems } = await read(calendar(rule('00010101'), rule('20270701')));
    assert.deepEqual(problems.map(({ path }) => path), ['VEVENT[0].RRULE']);
    assert.deepEqual([plan!.events.length, plan!.events[0]!.term!.edtf, plan!.events.at(-1)!.term!.edtf], [185, '0001-01-01', '2027-12-31']);
  });

  it('has more exceptions than a series has times', async () => {
    const days = Array.from({ length: 10_000 }, (_, i) => new Date(Date.UTC(2025, 4, 1 + (i % 1_000))).toISOString().slice(0, 10).replaceAll('-', ''));
    const { plan } = await read(calendar(event('UID:a', 'DTSTART:20250424T090000', 'RRULE:FREQ=DAILY', `EXDATE;VALUE=DATE:${days.join(',')}`)));
    assert.deepEqual(plan!.events.map(({ term }) => term?.edtf), ['24', '25', '26', '27', '28', '29', '30'].map((day) => `2025-04-${day}T09:00`));
  });

  it('names zones that there are not, and describes ones that cannot be', async () => {
    const zones = ['Evropa/Praha', 'Europe/Prague; DROP TABLE', 'America/Nowhere', '"', '__proto__', 'constructor', 'Z'.repeat(100_000)];
    for (const zone of zones) {
      const { plan, problems } = await read(calendar(event('UID:a', `DTSTART;TZID=${zone}:20250424T090000`)));
      const [term] = plan?.events.map((each) => each.term?.edtf) ?? [problems[0]?.code];
      assert.ok(['2025-04-24T09:00', 'no-usable-record'].includes(term!), `${zone.slice(0, 30)}: ${term}`);
    }
    const described = calendar('BEGIN:VTIMEZONE', 'TZID:a', 'BEGIN:STANDARD', 'DTSTART:nikdy', 'TZOFFSETTO:+9999', 'TZOFFSETFROM:kolem', 'END:STANDARD', 'END:VTIMEZONE', event('UID:a', 'DTSTART;TZID=a:20250424T090000'));
    assert.equal((await read(described)).plan?.events.length, 1);
  });

  it('holds scripts, which stay words', async () => {
    const script = '<script>globalThis.broken = true</script>';
    const { plan } = await read(calendar(
      `X-WR-CALNAME:${script}`,
      event(`UID:${script}`, `SUMMARY:${script}`, `DESCRIPTION:<img src=x onerror=alert(1)>${script}ahoj`, `LOCATION:${script}`, 'URL:javascript:alert(1)', `ORGANIZER;CN="${script}":mailto:x`, `CATEGORIES:${script}`, 'DTSTART:20250424T090000', 'ATTACH:data:text/html,x'),
    ));
    const [found] = plan!.events;
    assert.equal(plan!.title, script);
    assert.equal(found!.url, undefined);
    assert.doesNotMatch(String(found!.id), /\s/);
    assert.doesNotMatch(JSON.stringify(found!.summary), /[<>]/);
  });

  it('has ten thousand events, half of which do not say when', async () => {
    const many = Array.from({ length: 5_000 }, (_, i) => event(`UID:${i}`, `DTSTART:202504${String((i % 30) + 1).padStart(2, '0')}T090000`, `LOCATION:Místo ${i % 7}`));
    const { plan, problems, skipped } = await read(calendar(...many, ...many.map(() => event('UID:b'))));
    assert.deepEqual([plan!.events.length, plan!.places.length], [5_000, 7]);
    assert.deepEqual([problems.length, skipped], [1_000, 5_000]);
  });
});
