/** Whatever a plan holds, its calendar file is one that other software reads as it was meant. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { calendarFile } from '../../../src/ical/calendar-file.js';
import { folded, textLine } from '../../../src/ical/content-line.js';
import { spansOf } from '../../../src/ical/spans.js';
import { readTerm } from '../../../src/dates/term.js';
import type { PlanEvent } from '../../../src/model/event.js';
import { seeded, someEdtf, someGarbage } from '../dates/generate.js';
import { fileOf, planOf, read } from './readers.js';

const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const someText = fc.oneof(anyText, fc.stringMatching(/^[a-zěščřž \\;,:"\n\r😀]{0,200}$/u));

/** What is left of a text in a calendar file. */
const written = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, '');

const linesOf = (text: string): string[] => text.split('\r\n');
const octets = (text: string): number => new TextEncoder().encode(text).length;

describe('any line', () => {
  it('is folded within 75 octets, and unfolds to what it was', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }).map((text) => text.replace(/[\r\n]/g, '')), (line) => {
      const parts = linesOf(folded(line));
      assert.ok(parts.every((part) => octets(part) <= 75));
      assert.ok(parts.slice(1).every((part) => part.startsWith(' ')));
      assert.equal(parts.map((part, i) => (i ? part.slice(1) : part)).join(''), line);
      // No character is torn apart: each part is whole UTF-8.
      for (const part of parts) assert.doesNotThrow(() => new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(part)));
      if (!/\p{Cs}/u.test(line)) assert.ok(parts.every((part) => !/\p{Cs}/u.test(part)));
    })));

  it('keeps any text on a line of its own', () =>
    fc.assert(fc.property(anyText, (text) => {
      for (const line of textLine('SUMMARY', text)) assert.match(line, /^SUMMARY:\P{Cc}*$/u);
    })));
});

describe('any event', () => {
  it('has the texts that it had', async () => {
    const plan = await planOf({ events: [{ id: 'a', title: 'A', term: '2025-04-24' }] });
    const [event] = plan.events as [PlanEvent];
    await fc.assert(
      fc.asyncProperty(someText, someText, fc.array(someText, { maxLength: 3 }), async (title, summary, themes) => {
        // `ical.js` takes a comma after an escaped backslash for an escaped comma.
        fc.pre(themes.every((theme) => !written(theme).endsWith('\\')));
        fc.pre(written(title).trim() !== '');
        // As no reader of ours would let it pass.
        const item = { type: 'event' as const, record: { ...event, title, summary, themes, location: title } };
        const { events: [found, more] } = read(await calendarFile([item], { plan, language: 'cs' }));
        assert.equal(more, undefined);
        assert.equal(found?.ical.summary, written(title));
        assert.equal(found.ical.location, written(title));
        assert.ok(found.ical.description.startsWith(written(summary)), found.ical.description);
        assert.deepEqual(found.ical.component.getFirstProperty('categories')?.getValues(), ['akce', ...themes.map(written).filter((theme) => theme.trim())]);
      }),
      { numRuns: 100 },
    );
  });

  it('has a time that is one, whatever its term', async () => {
    const random = seeded(11);
    const terms = Array.from({ length: 1000 }, (_, i) => (i % 3 ? someEdtf(random) : someGarbage(random)));
    const file = await fileOf({ events: terms.map((term, i) => ({ id: `a${i}`, title: term.replace(/[^\w~?%./{}[\],-]/g, '') || '-', term })) });
    const { events } = read(file);
    assert.equal(events.length, terms.reduce((sum, term) => sum + spansOf(readTerm(term)).spans.length, 0));
    assert.ok(events.length > 300);
    const names = new Set(events.map(({ of }) => of('uid')));
    assert.equal(names.size, events.length);
    for (const { of, ical } of events) {
      assert.match(of('dtstart') ?? '', /^\d{4}-\d\d-\d\d(T\d\d:\d\d:00Z?)?$/);
      const end = of('dtend');
      if (end === undefined) continue;
      assert.match(end, /^\d{4}-\d\d-\d\d(T\d\d:\d\d:00Z?)?$/);
      assert.equal(end.length, of('dtstart')?.length);
      // The last year that four figures can write has no day after it.
      if (!end.startsWith('9999-12-31')) assert.ok(ical.startDate.compare(ical.endDate) < 0, `${of('dtstart')} – ${end}: ${ical.summary}`);
    }
    for (const line of linesOf(file)) assert.ok(octets(line) <= 75, line);
    assert.ok(file.endsWith('END:VCALENDAR\r\n'));
  });
});
