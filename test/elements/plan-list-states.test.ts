/** A list of goals in every state, under the eyes of axe. */
import { expect } from 'chai';
import { emulateMedia } from '@web/test-runner-commands';
import { serve } from '../support/served.js';
import { PlanListPage } from './pages/plan-list.page.js';
import type { OpenOptions } from './pages/plan-list.page.js';
import { TOWN, longPlan } from './pages/plan-list.plans.js';

let page: PlanListPage;
const open = async (options?: OpenOptions): Promise<PlanListPage> => (page = await PlanListPage.open(options));

afterEach(async () => {
  page.close();
  await emulateMedia({ forcedColors: 'none' });
});

describe('axe finds nothing in a list', () => {
  const states: Record<string, () => Promise<unknown>> = {
    'that is ready': () => open(),
    'that is filtered': () => open({ attributes: { status: 'done' } }),
    'in which nothing is found': () => open({ attributes: { query: 'letadlo' } }),
    'of a real plan, narrow, with filters unfolded': async () => {
      await open({ width: 320, attributes: { src: '/demo/data/liberec-city-2024.json' } });
      await page.pressButton('Filtry');
      await page.press('Institucionální zakotvení');
    },
    'in the dark, opened and searched': async () => {
      await open({ isDark: true, attributes: { query: 'strom' } });
      await page.press('Stromy v ulicích');
    },
    'in forced colours': async () => {
      await emulateMedia({ forcedColors: 'active' });
      await open();
      await page.press('Stromy v ulicích');
    },
    'in English, under a fourth heading, compact': () => open({ attributes: { lang: 'en', 'heading-level': '4', compact: '' } }),
    'in German, with more to come': () => open({ plan: longPlan(9), attributes: { lang: 'de', 'page-size': '4' } }),
    'that is empty': () => open({ plan: { ...TOWN, goals: [], events: [{ id: 'a', title: 'A' }] }, state: 'empty' }),
    'that has failed': async () => {
      const served = await serve({ status: 404 });
      await open({ attributes: { src: served.url }, fallback: 'Plán je na úřední desce.', state: 'failed' });
      expect(page.part('retry').checkVisibility()).to.equal(true);
    },
    'that is on its way, and then shows an older copy': async () => {
      const served = await serve({ body: TOWN, hold: true });
      await open({ attributes: { src: served.url }, state: 'loading' });
      expect(await page.axe()).to.deep.equal([]);
      await served.release();
      await page.inState('ready');
      await served.change({ status: 404 });
      page.element.reload();
      await page.inState('stale');
      expect(page.titles).to.have.lengthOf(6);
    },
  };
  for (const [state, arrange] of Object.entries(states)) {
    it(state, async () => {
      await arrange();
      expect(await page.axe()).to.deep.equal([]);
    });
  }
});
