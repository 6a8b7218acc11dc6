import { expect } from 'chai';
import { emulateMedia } from '@web/test-runner-commands';
import { wholePlan } from '../conformance/plan.js';
import { axeProblems } from '../support/axe.js';
import { serve } from '../support/served.js';
import { until } from '../support/until.js';
import { WholePlanPage } from './pages/plan.page.js';

const { format, id, language, title, bodies } = wholePlan;

/** A plan of one goal, and those who see to it. */
const SHORT = { format, id, language, title, bodies, goals: [{ id: 'klid', title: 'Klid' }] };

let page: WholePlanPage;

afterEach(() => {
  page.close();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('civic-plan', function () {
  // Seven elements come one after another.
  this.timeout(30_000);

  // The first of all: its parts are not there yet.
  it('keeps what came drawn with the page until every part has come, and is whole on paper before the browser has been idle', async () => {
    const { requestIdleCallback } = globalThis;
    globalThis.requestIdleCallback = () => 0;
    try {
      page = await WholePlanPage.drawn(wholePlan);
      await until('the first parts have come', () => page.said('milestones') !== '');
      expect(page.drawn.checkVisibility()).to.equal(true);
      expect(page.all('entry').some((entry) => entry.checkVisibility())).to.equal(false);
      page.drawn.querySelector('a')!.focus();

      globalThis.dispatchEvent(new Event('beforeprint'));
      // Other tests may have brought some of them before.
      const late = page.elements.filter(({ localName }) => !customElements.get(localName)).length;
      expect(late).to.be.above(0);
      expect(page.parts('section').filter((text) => text.includes('nestihla načíst před tiskem')).length).to.equal(late);
      await emulateMedia({ media: 'print' });

      await until('goals are written out', () => page.said('plan-list').includes('Park je otevřen.'));
      await until('events are written out', () => page.said('event-calendar').includes('Jarní úklid'));
      await until('all parts are there', () => !page.drawn.checkVisibility());
      expect(page.text).not.to.contain('nestihla');
      expect(page.focus).to.equal('Plán v kostce');
      expect(page.element.shadowRoot?.querySelector('[part="contents"]')?.checkVisibility()).to.equal(false);
    } finally {
      globalThis.requestIdleCallback = requestIdleCallback;
      await emulateMedia({ media: 'screen' });
    }
  });

  it('shows every part of which the plan tells, under a table of contents', async () => {
    page = await WholePlanPage.open(wholePlan);

    const titles = ['Plán v kostce', 'Cíle', 'Milníky', 'Projekty a místa', 'Akce a termíny', 'Peníze', 'Aktuality', 'Kontakty'];
    expect(page.parts('entry')).to.deep.equal(titles);
    expect(page.headings).to.deep.equal(titles.map((title) => `h3 ${title}`));
    expect(page.parts('count')).to.deep.equal(['Na této stránce: 8 částí']);
    expect(page.said('plan-list')).to.contain('Nový park');
    expect(page.said('safety-map')).to.contain('Osvětlení přechodu');
    expect(page.said('funding')).to.contain('1 200 000 Kč');
  });

  it('leaves out what the plan does not tell of', async () => {
    page = await WholePlanPage.open(SHORT);

    expect(page.parts('entry')).to.deep.equal(['Plán v kostce', 'Cíle', 'Kontakty']);
  });

  it('reads one file for all parts, and says once whose it is and what it is about', async () => {
    const served = await serve({ body: wholePlan });
    page = await WholePlanPage.open(undefined, { src: served.url });

    expect((await served.count()).requests).to.equal(1);
    const shown = page.elements.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('.footer, .of-plan')]).filter((each) => each.checkVisibility());
    expect(shown).to.deep.equal([]);
    expect(page.parts('source')).to.deep.equal(['Zdroj']);
  });

  it('leads from the table of contents to a part, as often as one likes', async () => {
    page = await WholePlanPage.open(wholePlan);

    await page.follow('Kontakty');
    expect(page.focus).to.equal('Kontakty');
    expect(location.hash).to.equal('#contacts');
    await page.follow('Kontakty');
    expect(page.focus).to.equal('Kontakty');
  });

  it('follows the address of the page to a part', async () => {
    history.replaceState(null, '', '#funding');
    page = await WholePlanPage.open(wholePlan);

    await until('the part has the focus', () => page.focus === 'Peníze');
  });

  it('tells two plans on a page apart by their ids', async () => {
    page = await WholePlanPage.open(wholePlan, { id: 'lhota' });

    await page.follow('Cíle');
    expect(location.hash).to.equal('#lhota-plan-list');
    expect(page.focus).to.equal('Cíle');
  });

  it('speaks one language in all its parts, also where only a script has set it', async () => {
    page = await WholePlanPage.open(wholePlan, { 'heading-level': '1' });
    page.element.lang = 'en';

    await until('the list speaks English', () => page.said('plan-list').includes('A new park'), 20_000);
    expect(page.headings[1]).to.equal('h2 Goals');
    await until('the contacts do', () => page.said('contacts').includes('Who is in charge of what'), 20_000);
  });

  it('shows another plan with the elements that are there', async () => {
    page = await WholePlanPage.open(wholePlan);
    const list = page.part('plan-list');

    page.element.plan = SHORT;

    await until('the other goal is shown', () => page.said('plan-list').includes('Klid'));
    expect(page.part('plan-list')).to.equal(list);
  });

  it('has nothing wrong for axe when everything is there', async () => {
    page = await WholePlanPage.open(wholePlan);

    expect(await axeProblems(page.element)).to.deep.equal([]);
  });
});
