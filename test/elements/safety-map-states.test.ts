/** A map of safety projects over time, on paper, in other languages, and under the eyes of axe. */
import { expect } from 'chai';
import { emulateMedia } from '@web/test-runner-commands';
import { serve } from '../support/served.js';
import { until } from '../support/until.js';
import { SafetyMapPage } from './pages/safety-map.page.js';
import type { OpenOptions } from './pages/safety-map.page.js';
import { MANY, REGION } from './pages/safety-map.plans.js';

let page: SafetyMapPage;
const ready = async (options?: OpenOptions) => (page = await SafetyMapPage.ready(options));
const plzen = () => ready({ attributes: { src: '/demo/data/plzen-safe-region.json' } });

afterEach(() => page.close());

describe('the milestones of a safety map', () => {
  it('fill the map with the towns that had joined, and say it', async () => {
    await plzen();
    expect(page.milestones).to.deep.equal(['2010', '7/2010', '12/2010', '6/2011', 'nyní']);
    const missing = () => page.markerNames.filter((name) => name.includes('zatím nezapojeno')).length;
    expect(missing()).to.equal(0);
    expect(page.told).to.contain('27 měst').and.to.contain('Jmenovitě 15 měst a obcí.');
    await page.milestone('7/2010');
    expect(page.told).to.contain('1. července 2010').and.to.contain('Nově Domažlice, Rokycany a Tachov.');
    expect(page.told).to.contain('Celkem zapojena 3 města a obce.');
    expect(missing()).to.equal(page.markers.length - 3);
    await page.milestone('12/2010');
    expect(page.told).to.contain('Celkem zapojeno 9 měst a obcí.');
    await page.milestone('2010');
    expect(page.told).to.contain('Zatím žádné město ani obec.');
    expect(missing()).to.equal(page.markers.length);
    expect(page.parts('milestone').map((button) => button.getAttribute('aria-pressed'))).to.deep.equal([
      'true', 'false', 'false', 'false', 'false',
    ]);
  });

  it('are left out when the plan tells of nobody joining', async () => {
    await ready({ plan: MANY });
    expect(page.parts('milestone')).to.deep.equal([]);
  });

  it('are a sentence alone when there is but one', async () => {
    await ready({ plan: { ...REGION, milestones: [], projects: [] } });
    expect(page.parts('milestone')).to.deep.equal([]);
    expect(page.told).to.contain('Jmenovitě');
  });
});

describe('the map on paper and elsewhere', () => {
  it('prints every project with its details, numbered markers and the list they belong to', async () => {
    await ready();
    const home = page.viewBox;
    const share = page.leftOf('Tachov') / page.part('map').clientWidth;
    await page.click(page.part('zoom-in'));
    await emulateMedia({ media: 'print' });
    await page.settled();
    expect(page.viewBox[0]! + page.viewBox[2]! / 2).to.be.closeTo(home[0]! + home[2]! / 2, 0.2);
    expect(page.leftOf('Tachov') / page.part('map').clientWidth).to.be.closeTo(share, 0.02);
    for (const item of page.parts('project')) expect(item.querySelector('.details')?.checkVisibility()).to.equal(true);
    const list = page.all('.legend li').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(list[2]).to.equal('Lhota · zapojeno od června 2011 · 1 projekt');
    expect(page.written('Tachov')).to.equal('6');
    expect(page.written('Přeštice a okolí')).to.equal('3, 4');
    for (const name of page.all('.marker .name')) {
      const [written, number] = [name.getBoundingClientRect(), name.parentElement!.getBoundingClientRect()];
      const isApart = written.left >= number.right || written.right <= number.left || written.top >= number.bottom || written.bottom <= number.top;
      expect(isApart).to.equal(true);
    }
    expect(page.project('Na kole').textContent).to.contain('(6)');
    expect(page.part('skip').checkVisibility()).to.equal(false);
    await emulateMedia({ media: 'screen' });
    await page.settled();
    expect(page.all('details[open]')).to.deep.equal([]);
  });

  it('speaks English and German', async () => {
    await ready({ attributes: { lang: 'en' } });
    expect(page.markerNames).to.include('Přeštice and around, 3 projects');
    expect(page.message).to.equal('Showing all: 5 projects');
    await page.close();
    await ready({ attributes: { lang: 'de' } });
    expect(page.markerNames).to.include('Přeštice und Umgebung, 3 Projekte');
    expect(page.told).to.contain('Namentlich 5 Städte und Gemeinden.');
  });

  it('shows a plan from abroad, and one whose places have no point', async () => {
    await ready({ plan: { ...REGION, publisher: undefined, milestones: [], places: [{ id: 'cham', title: 'Cham', point: [12.66, 49.22] }], projects: [{ id: 'a', title: 'A', places: ['cham'] }] } });
    expect(page.markerNames).to.deep.equal(['Cham, 1 projekt']);
    // Around a single place there would be nothing to tell where it is: the country is shown.
    expect(page.viewBox[2]).to.be.greaterThan(600);
    await page.close();
    page = SafetyMapPage.open({ plan: { ...REGION, milestones: [], places: [{ id: 'prestice', title: 'Přeštice' }] } });
    await page.inState('ready');
    expect(page.titles.length).to.equal(5);
    expect(page.markers).to.deep.equal([]);
  });

  it('draws the outlines that the plan brings', async () => {
    const area = { type: 'Polygon', coordinates: [[[13, 49.4], [13.4, 49.4], [13.4, 49.7], [13, 49.4]]] };
    await ready({ plan: { ...REGION, places: [...REGION.places, { id: 'okres', title: 'Okres', level: 'district', area }] } });
    expect(page.root.querySelectorAll('svg .area').length).to.equal(1);
    expect(page.root.querySelector('svg .area')!.getAttribute('d')).to.match(/^M[\d.-]+ [\d.-]+L.*Z$/);
  });

  it('names whom the page wants named, at any length beside no town', async () => {
    await ready({ width: 320, attributes: { attribution: 'Polohy: GeoNames' } });
    const [attribution] = page.all('.attribution');
    expect(attribution!.textContent).to.equal('Hranice krajů: name-suggestion-index · Polohy: GeoNames');
    expect(attribution!.getBoundingClientRect().top).to.be.least(page.part('map').getBoundingClientRect().bottom);
  });

  it('makes room for larger text', async () => {
    await plzen();
    const before = page.markers.length;
    page.element.style.fontSize = '300%';
    await until('markers are gathered anew', () => page.markers.length < before);
    page.element.style.fontSize = '';
    await until('they part again', () => page.markers.length === before);
  });

  it('keeps its place when it is moved in the page', async () => {
    await ready();
    await page.click(page.part('zoom-in'));
    const before = page.viewBox;
    document.body.append(page.element);
    await page.settled();
    expect(page.viewBox[2]).to.be.closeTo(before[2]!, before[2]! / 2);
    expect(page.markers.length).to.be.greaterThan(0);
    page.element.remove();
  });

  it('is as true when the plan is set before the element is in the page', async () => {
    await ready();
    const element = document.createElement('civic-safety-map');
    element.year = '2010';
    element.plan = REGION;
    document.body.append(element);
    await until('it is ready', () => element.matches(':state(ready)'));
    expect(element.shadowRoot!.querySelectorAll('[part="project"]').length).to.equal(1);
    element.remove();
  });
});

describe('axe finds nothing', () => {
  const states: Record<string, () => Promise<unknown>> = {
    'when it is ready': () => ready(),
    'on the real plan': plzen,
    'in a narrow place with open filters': async () => {
      await ready({ width: 320 });
      await page.click(page.all('.fold')[0]!);
    },
    'when filtered': () => ready({ attributes: { year: '2011' } }),
    'when nothing fits': () => ready({ attributes: { year: '1999' } }),
    'when a project is open and a place chosen': async () => {
      await ready();
      await page.press('Kamerový systém');
      await page.click(page.marker('Tachov'));
      await page.click(page.all('.legend summary')[0]!);
    },
    'at an early milestone': async () => {
      await ready();
      await page.milestone('7/2010');
    },
    'when zoomed': async () => {
      await ready();
      await page.click(page.part('zoom-in'));
    },
    'in the dark': () => ready({ isDark: true }),
    'from right to left': () => ready({ direction: 'rtl' }),
    'in forced colours': async () => {
      await emulateMedia({ forcedColors: 'active' });
      await ready();
    },
    'in English': () => ready({ attributes: { lang: 'en' } }),
    'in German, compact, under a third heading': () => ready({ attributes: { lang: 'de', compact: '', 'heading-level': '4' } }),
    'when the plan holds nothing for it': async () => {
      page = SafetyMapPage.open({ plan: { ...REGION, projects: [], places: [], milestones: [] } });
      await page.inState('empty');
    },
    'when the plan cannot be had': async () => {
      const served = await serve({ status: 404 });
      page = SafetyMapPage.open({ attributes: { src: served.url }, fallback: 'Program je na úřední desce.' });
      await page.inState('failed');
    },
    'while the plan is on its way': async () => {
      const served = await serve({ body: REGION, hold: true });
      page = SafetyMapPage.open({ attributes: { src: served.url } });
      await page.inState('loading');
    },
  };
  for (const [state, arrange] of Object.entries(states)) {
    it(state, async () => {
      await arrange();
      expect(await page.axe()).to.deep.equal([]);
    });
  }
});
