/** A list of goals whose words for looking for goals do not come. */
import { expect } from 'chai';
import { planFindingWords } from '../../src/i18n/plan-finding/index.js';
import type { PlanFindingWords } from '../../src/i18n/plan-finding/index.js';
import { PlanListPage } from './pages/plan-list.page.js';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('words that cannot be had', () => {
  const languages = planFindingWords.others as Record<string, () => Promise<PlanFindingWords>>;
  afterEach(() => delete languages['pl']);

  it('are not asked for without end, and Czech ones stand in for them', async () => {
    let asked = 0;
    languages['pl'] = async () => {
      asked++;
      // A failure that took no time would leave none to the page.
      await frame();
      throw new Error('gone');
    };
    const page = await PlanListPage.open({ attributes: { lang: 'pl' } });
    await page.look('web');
    for (let count = 0; count < 20; count++) await frame();

    expect(page.titles).to.deep.equal(['Nový web města']);
    // By what brings the search, and by what keeps its language.
    expect(asked).to.be.at.most(2);
    page.close();
  });
});
