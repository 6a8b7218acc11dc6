/** A whole country from static files: 6,254 towns with 100,064 goals in a catalogue of parts, browsed in the built list. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Host, on } from './host.js';

const TOWNS = 6_254;
const GOALS = 16;
const PART = 500;

const host = new Host();
const asked = new Map();

/** What is asked for below the folder, and how often. */
const requests = (name) => [...asked].filter(([path]) => path.includes(name)).reduce((sum, [, count]) => sum + count, 0);

const townOf = (index) => ({ name: `Obec ${'abcdefghijklmnopqrstuvwxyz'[index % 26]}${index}`, lau: String(500_000 + index) });

const planOf = (index) => ({
  format: 'civic-plan/1', id: `https://obce.example/${index}`, language: 'cs', title: `Plán zlepšování, ${townOf(index).name}`, period: '2025', publisher: 'obec',
  bodies: [{ id: 'obec', title: townOf(index).name, kind: 'city' }],
  goals: Array.from({ length: GOALS }, (_, goal) => ({ id: `cil-${goal + 1}`, code: String(goal + 1), title: `Cíl ${goal + 1} obce ${townOf(index).name}`, term: '2025', status: 'in-progress', responsible: ['obec'] })),
});

const entryOf = (index) => ({
  url: `plany/${index}.json`, title: `Plán zlepšování, ${townOf(index).name}`, publisher: townOf(index).name, place: townOf(index).name,
  period: '2025', kind: index % 9 ? 'improvement-plan' : 'strategy', counts: { goals: GOALS }, updated: '2025-03-03',
});

const catalogueOf = (more) => ({ format: 'civic-catalog/1', title: 'Plány obcí České republiky', language: 'cs', ...more });

/** The files of the country, by path, as a publisher would lay them on any web server. */
function* files() {
  const parts = Array.from({ length: Math.ceil(TOWNS / PART) }, (_, index) => `cast-${index + 1}.json`);
  yield ['katalog.json', catalogueOf({ parts })];
  for (const [index, part] of parts.entries()) {
    const first = index * PART;
    yield [part, catalogueOf({ plans: Array.from({ length: Math.min(PART, TOWNS - first) }, (_, town) => entryOf(first + town)) })];
  }
  for (const town of [0, 1, 4_321]) yield [`plany/${town}.json`, planOf(town)];
}

before(async () => {
  await host.start();
  for (const [name, value] of files()) {
    const text = JSON.stringify(value);
    host.answer(`/zeme/${name}`, (response) => {
      asked.set(name, (asked.get(name) ?? 0) + 1);
      response.writeHead(200, { 'content-type': 'application/json' }).end(text);
    });
  }
});
after(() => host.stop());

describe('a catalogue of a whole country', () => {
  it('is browsed from static files in few requests and little memory', () =>
    on(host.open('<civic-plan-list src="/zeme/katalog.json" lang="cs"></civic-plan-list>', { head: '<script type="module" src="/dist/civic.js"></script>' }), async (visit) => {
      const { page } = visit;
      const list = page.locator('civic-plan-list');
      const plans = list.locator('[part=plan]');
      const client = await page.context().newCDPSession(page);
      const heap = async () => {
        for (let turn = 0; turn < 3; turn++) await client.send('HeapProfiler.collectGarbage');
        return (await client.send('Runtime.getHeapUsage')).usedSize / 1e6;
      };

      await plans.first().waitFor();
      assert.ok(requests('cast-') <= 1, `${requests('cast-')} parts at first`);
      const before = await heap();

      await list.locator('input').fill(townOf(4_321).name.toUpperCase());
      await list.getByRole('status').filter({ hasText: /^\s*Zobrazen 1\splán\s*$/ }).waitFor({ timeout: 20_000 });
      assert.equal(requests('cast-'), Math.ceil(TOWNS / PART), 'every part was asked for once');

      await plans.first().click();
      await list.locator('[part~=goal]').first().waitFor();
      assert.equal(await list.locator('[part~=goal]').count(), GOALS);
      assert.equal(requests('plany/'), 1);

      await list.locator('[part=back]').click();
      await plans.first().waitFor();
      await list.locator('input').fill('');
      await list.getByRole('status').filter({ hasText: /50\sz\s6\s254\splánů/ }).waitFor();
      assert.equal(requests('cast-') + requests('katalog'), Math.ceil(TOWNS / PART) + 1, 'and never again');

      const grown = (await heap()) - before;
      assert.ok(grown <= 14, `${grown.toFixed(1)} MB more`);
      assert.deepEqual(await visit.problems(), []);
    }));
});

describe('a catalogue in any element', () => {
  const LAST = 2;
  const TAGS = ['plan-list', 'goal-card', 'event-calendar', 'safety-map', 'milestones', 'funding', 'plan-summary'];

  it(`is browsed in ${TAGS.join(', ')}`, () =>
    on(host.open(TAGS.map((tag) => `<civic-${tag} src="/data/catalog.json" goal="pkbk" lang="cs"></civic-${tag}>`).join(''), { head: '<script type="module" src="/dist/civic.js"></script>' }), async (visit) => {
      for (const tag of TAGS) {
        const element = visit.page.locator(`civic-${tag}`);
        await element.locator('[part=plan]').nth(LAST).click();
        await element.locator('[part=source]').waitFor();
        await visit.settled();
        assert.notEqual(await visit.state(`civic-${tag}`), 'failed', tag);
        await element.locator('[part=back]').click();
        await element.locator('[part=plan]').nth(LAST).waitFor();
      }
      assert.deepEqual(await visit.problems(), []);
    }));
});
