/** What another reader of EDTF, the package `edtf`, has answered; it was asked once, and its answers are kept beside this. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseEdtf } from '../../../src/dates/edtf.js';
import { isoOf } from '../../../src/dates/interval.js';

/** The first and the last day by text, nothing for an end that is open; `refused` for what is no EDTF. */
type Answers = Readonly<Record<string, readonly (string | null)[] | 'refused'>>;

const file = readFileSync(new URL('edtf-oracle.json', import.meta.url), 'utf8');
const { answers } = JSON.parse(file) as { answers: Answers };

function answerOf(text: string): Answers[string] {
  const edtf = parseEdtf(text);
  return edtf ? [edtf.range.start, edtf.range.end].map((day) => (Number.isFinite(day) ? isoOf(day) : null)) : 'refused';
}

describe('EDTF, as another reader has it', () => {
  it('has the same days: dates, leap days, spans, seasons, quarters, halves, sets, open ends', () => {
    for (const [text, answer] of Object.entries(answers)) assert.deepEqual(answerOf(text), answer, text);
    assert.ok(Object.keys(answers).length > 90);
  });

  it('is refused for a day that there is not, which the other one takes for the next', () => {
    assert.equal(answerOf('2025-02-29'), 'refused');
  });
});
