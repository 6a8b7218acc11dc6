import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { surfaceOf } from './surface.js';

const folder = mkdtempSync(join(tmpdir(), 'surface-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The surface of an element of these files; the first is its class. */
function surface(files) {
  const elements = join(folder, 'elements');
  rmSync(elements, { recursive: true, force: true });
  for (const name of ['one', 'parts']) mkdirSync(join(elements, name), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(elements, name), text);
  return surfaceOf(join(elements, Object.keys(files)[0]), elements);
}

const of = (text, kind) => surface({ 'one/one.ts': text })[kind];

describe('the surface of an element', () => {
  it('has the parts that stand in its templates', () =>
    assert.deepEqual(of('html`<p part="day today"><b part=title></b></p>`', 'parts'), ['day', 'title', 'today']));

  it('has the parts that a condition chooses, and not what it compares', () =>
    assert.deepEqual(of("html`<p part=${kind === 'x' ? 'goal' : 'event'}></p>`", 'parts'), ['event', 'goal']));

  it('has parts put together from a name and a kind', () =>
    assert.deepEqual(of('html`<p part=${`view-${kind}`}></p>`', 'parts'), ['view-']));

  it('has the parts that it hands to a shared function', () => {
    const files = {
      'one/one.ts': "import { box } from '../parts/box.js';\nbox(1, 'lid');\nlink(url, { part: 'source' });",
      'parts/box.ts': 'export function box(n: number, part: string) { return html`<p part=${part}></p>`; }',
    };
    assert.deepEqual(surface(files).parts, ['lid', 'source']);
  });

  it('has the parts of the shared functions that it imports, and of no others', () => {
    const files = {
      'one/one.ts': "import { a } from '../parts/a.js';",
      'parts/a.ts': 'export const a = html`<p part="a"></p>`;',
      'parts/b.ts': 'export const b = html`<p part="b"></p>`;',
    };
    assert.deepEqual(surface(files).parts, ['a']);
  });

  it('has its slots, the unnamed one too', () =>
    assert.deepEqual(of('html`<slot name="heading"><slot></slot></slot>`', 'slots'), ['', 'heading']));

  it('has the events it fires, and not the tags it names', () =>
    assert.deepEqual(of("new CustomEvent('civic-goal-open'); define('civic-goal-card', X);", 'events'), ['civic-goal-open']));

  it('has no event for a key of an event map', () =>
    assert.deepEqual(of("interface M { 'civic-goal-open': CustomEvent }", 'events'), []));

  it('has the tokens it reads', () =>
    assert.deepEqual(of('css`p { gap: var(--civic-one-gap, 1em); --civic-unread: 1; }`', 'properties'), ['--civic-one-gap']));

  it('has its states', () => assert.deepEqual(of("this.internals.states.add('open');", 'states'), ['open']));
});
