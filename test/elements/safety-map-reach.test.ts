/** Every project of a map is named and can be reached, whatever somebody reads and moves with. */
import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../support/until.js';
import { SafetyMapPage } from './pages/safety-map.page.js';
import { REGION } from './pages/safety-map.plans.js';

const COUNT = 27;
const TITLES = Array.from({ length: COUNT }, (_, i) => `Bezpečná ulice ${i + 1}`);
const PLAN = {
  ...REGION,
  milestones: [],
  places: TITLES.map((_, i) => ({ id: `p${i}`, title: `Obec ${i + 1}`, point: [12.6 + (i % 6) * 0.2, 49.3 + Math.floor(i / 6) * 0.15] })),
  projects: TITLES.map((title, i) => ({ id: `x${i}`, title, places: [`p${i}`] })),
};

let page: SafetyMapPage;

beforeEach(async () => {
  page = await SafetyMapPage.ready({ plan: PLAN });
});

afterEach(() => page.close());

describe('twenty-seven projects on a map', () => {
  it('are all named in the list, and counted by the names of markers, with no key pressed', () => {
    const names = page.all('.projects summary').filter((each) => each.checkVisibility() && !each.closest('[aria-hidden]'));
    expect(names.map((summary) => summary.querySelector('strong')!.textContent)).to.have.members(TITLES);
    const counts = page.markerNames.map((name) => Number(/, (\d+)\u00a0?\s?projek/.exec(name)![1]));
    expect(counts.reduce((sum, each) => sum + each, 0)).to.equal(COUNT);
  });

  it('are all opened by Tab and Enter, and the focus is never lost', async () => {
    page.project(TITLES[0]!).querySelector('summary')!.focus();
    for (const title of TITLES) {
      await sendKeys({ press: 'Enter' });
      expect(page.focus).to.contain(title);
      await sendKeys({ press: 'Tab' });
    }
    await until('all are open', () => page.all('.projects details[open]').length === COUNT);
  }).timeout(30_000);

  it('take six tab stops of the map: the way past it, three buttons, the markers, the list of towns', () => {
    const stops = page.all('.side :is(button, summary)').filter((each) => each.tabIndex >= 0 && each.checkVisibility());
    expect(stops.length).to.equal(6);
  });

  it('are large enough to touch: markers 24 px, controls 44', () => {
    const small = (elements: readonly HTMLElement[], least: number) =>
      elements.filter((each) => each.checkVisibility()).map((each) => each.getBoundingClientRect()).filter(({ width, height }) => width < least || height < least);
    expect(small(page.markers, 24)).to.deep.equal([]);
    expect(small(page.all('button.control, select'), 44)).to.deep.equal([]);
  });
});
