/**
 * Documents of careless and hostile publishers in the built elements, under the strict policy: whatever comes is shown
 * or refused in words, runs nothing, asks nobody. `CORPUS=all` shows every document instead of a sample.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { Host, on } from '../embed/host.js';
import { ALL, MARK, PLANS, injected, noPlans, planToSpoil, sample, someKinds, tangled, wrongFields } from '../support/corpus.ts';
import { oddities } from '../support/oddities.ts';
import { prepare } from './page.js';

const TAGS = ['civic-plan-list', 'civic-goal-card', 'civic-event-calendar', 'civic-safety-map'];
const LANGUAGES = ['cs', 'en', 'de'];

const head = '<script type="module" src="/dist/civic.js"></script>';
const hidden = TAGS.map((tag) => `<${tag} hidden></${tag}>`).join('');

const host = new Host();
/** One page for all: making one takes longer than showing many documents. */
let visit;
before(async () => {
  await host.start();
  visit = await host.open(hidden, { head });
  await visit.page.waitForFunction((tags) => tags.every((tag) => customElements.get(tag)), TAGS);
  await visit.page.evaluate(prepare, MARK);
});
after(async () => {
  await visit?.close();
  await host.stop();
});

/** Shown side by side. */
const BESIDE = 12;

let turn = 0;

/** A document as the page is to show it: in every element, or in one of them in turn. */
function put({ name, value, text = JSON.stringify(value) }, index) {
  const source = `/faults/${turn++}.json`;
  host.answer(source, (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(text));
  const goal = String(value?.goals?.[0]?.id ?? '');
  const tags = ALL ? TAGS : [TAGS[index % TAGS.length]];
  return tags.map((tag) => ({ tag, name, source, goal, lang: LANGUAGES[index % LANGUAGES.length] }));
}

/** Shows documents: what is wrong, and how many elements came to each state. */
async function shown(documents) {
  const wrong = [];
  const states = { ready: 0, empty: 0, stale: 0, failed: 0 };
  const before = (await visit.problems()).length;
  const all = [...documents].flatMap(put);
  assert.ok(all.length > 0);
  for (let at = 0; at < all.length; at += BESIDE) {
    const results = await visit.page.evaluate((some) => globalThis.civicFaults.showAll(some), all.slice(at, at + BESIDE));
    for (const state of results.states) states[state]++;
    wrong.push(...results.wrong);
  }
  // The console is the editor's: it may warn of the data, and nothing else.
  wrong.push(...(await visit.problems()).slice(before).filter((problem) => !problem.startsWith('warning: ')));
  return { wrong, states };
}

for (const [index, file] of PLANS.entries()) {
  const plan = planToSpoil(file);

  describe(`spoiled copies of ${file}.json`, () => {
    it('are shown or refused in words when a field is wrong', async () => {
      const { wrong, states } = await shown(ALL ? wrongFields(plan) : someKinds(wrongFields(plan), index, 2));
      assert.deepEqual(wrong, []);
      assert.ok(states.ready + states.empty > 10 * states.failed, `most are shown: ${JSON.stringify(states)}`);
    });

    it('stay text when their texts would like to be more', async () => {
      const { wrong, states } = await shown(ALL ? injected(plan) : sample(injected(plan), 17, index));
      assert.deepEqual(wrong, []);
      assert.ok(states.ready > 10 * states.failed, `most are shown: ${JSON.stringify(states)}`);
    });

    it('are shown or refused in words when they are tangled or no plan', async () => {
      const { wrong, states } = await shown(sample([...tangled(plan), ...noPlans(plan)], ALL ? 1 : 9, index * 3));
      assert.deepEqual(wrong, []);
      assert.ok(states.ready > 0 && states.failed > 0, `some are shown, some refused: ${JSON.stringify(states)}`);
    });
  });
}

describe('plans of rarer kinds', () => {
  it('are shown or refused in words', async () => {
    const { wrong, states } = await shown(sample(oddities(), ALL ? 1 : 11, 3));
    assert.deepEqual(wrong, []);
    assert.ok(states.ready > 3 * states.failed, `most are shown: ${JSON.stringify(states)}`);
  });
});

describe('plans of any kind', () => {
  const envelope = { format: 'civic-plan/1', id: 'x:y', language: 'cs', title: 'Plán' };
  const lists = ['goals', 'events', 'milestones', 'projects', 'funding', 'bodies', 'places', 'counts', 'channels', 'news', 'chapters'];
  const keys = fc.constantFrom('term', 'status', 'responsible', 'targets', 'places', 'links', 'steps', 'funding', 'attachments', 'summary', 'kind', 'place', 'point', 'url', 'what', 'total', 'points');
  const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.string({ unit: 'grapheme' }), fc.constantFrom('duben 2025', '2025-04', 'done', 'a', { code: 'done' }));
  const record = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.string({ unit: 'grapheme', minLength: 1 }), fc.dictionary(keys, anything, { maxKeys: 6 }));
  const plans = fc.dictionary(fc.constantFrom(...lists), fc.array(record.map(([id, title, more]) => ({ ...more, id, title })), { maxLength: 4 }));

  it('are shown or refused in words', async () => {
    const made = fc.sample(plans, { seed: 1, numRuns: ALL ? 2_000 : 40 });
    const { wrong } = await shown(made.map((plan) => ({ name: JSON.stringify(plan), value: { ...envelope, ...plan } })));
    assert.deepEqual(wrong, []);
  });
});

describe('the look at an element', () => {
  it('finds what it is for', () =>
    on(host.open('<p id="host"></p>'), async ({ page }) => {
      await page.evaluate(prepare, MARK);
      const found = await page.evaluate(() => {
        const element = document.querySelector('#host');
        const root = element.attachShadow({ mode: 'open' });
        const put = (name, attributes, text = '') => {
          const made = document.createElement(name);
          for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
          made.textContent = text;
          root.append(made);
        };
        const blank = globalThis.civicFaults.look(element);
        put('a', { href: 'javascript:x' }, 'NaN Kč');
        put('p', { title: '\ud800' });
        put('form', {});
        return { blank, full: globalThis.civicFaults.look(element) };
      });
      assert.deepEqual(found.blank, ['nothing is shown']);
      assert.deepEqual(found.full, ['href="javascript:x"', '<form>', '"NaN Kč\n\ud800" is shown', 'half a character is shown']);
    }));
});
