import { expect } from 'chai';
import { emulateMedia } from '@web/test-runner-commands';
import { serve } from '../support/served.js';
import { until } from '../support/until.js';
import { EventCalendarPage } from './pages/event-calendar.page.js';
import type { OpenOptions } from './pages/event-calendar.page.js';

let page: EventCalendarPage;

async function open(options?: OpenOptions): Promise<void> {
  page = await EventCalendarPage.open(options);
}

afterEach(() => page.close());

describe('the states of a calendar', () => {
  it('are ready, and empty when nothing is of the kind it shows', async () => {
    await open();
    expect(page.element.matches(':state(ready)')).to.equal(true);

    page.element.kind = 'vote';
    await page.element.updateComplete;

    expect(page.element.matches(':state(empty)')).to.equal(true);
  });

  it('are failed with the fallback of the page when the plan cannot be had', async () => {
    const served = await serve({ status: 404, body: '' });
    await open({ attributes: { src: served.url }, fallback: 'Akce najdete na úřední desce.' });

    expect(page.element.matches(':state(failed)')).to.equal(true);
    expect(page.element.textContent).to.equal('Akce najdete na úřední desce.');
    expect(page.part('problem')).to.be.an.instanceOf(HTMLElement);
  });

  it('hold everything on paper', async () => {
    await open();

    await emulateMedia({ media: 'print' });
    await until('the list is written out', () => page.all('agenda-item').length === 12);

    expect(page.all('details')).to.have.length(12);
    await until('details and months are there', () => page.all('agenda-heading').length === 2 && page.root.querySelectorAll('dl').length === 12);
    expect(page.all('day')).to.have.length(35);
    expect(page.title).to.equal('duben 2025');
    expect(page.day('2025-04-24').checkVisibility()).to.equal(true);
    expect(page.all('next')).to.deep.equal([]);
    page.element.parentElement!.style.inlineSize = '300px';
    expect(page.day('2025-04-24').checkVisibility(), 'a grid of dots tells nothing on paper').to.equal(false);
    page.element.view = 'agenda';
    await until('the list is alone', () => page.all('day').length === 0);
    await emulateMedia({ media: 'screen' });
    await until('the toolbar is back', () => page.all('next').length > 0);
  });
});

describe('paper, before anybody has done anything', () => {
  it('has when, where and what everything is, how it stands and what it is about', async () => {
    await open();

    dispatchEvent(new Event('beforeprint'));
    const rows = page.texts('agenda-item');
    dispatchEvent(new Event('afterprint'));

    expect(rows).to.have.length(12);
    for (const row of [
      /^Farmářské trhy.*5\. dubna 2025, 8:00–12:00 · náměstí Míru · akce$/, /^Dny Země.*18\.–24\. dubna 2025 · kampaň$/,
      /^Koncert sboru zrušeno.*24\. dubna 2025, 19:00 · akce$/, /^Výstava kreseb.*24\. dubna 2025 · radnice · akce$/,
      /^Obnova parku u nádraží.*duben–prosinec 2025 · cíl ?Nové stromy a lavičky\.$/, /^Sbírka bez data ?akce$/,
    ]) {
      expect(rows.filter((text) => row.test(text)), `${String(row)} in ${rows.join(' | ')}`).to.have.length(1);
    }
  });
});

describe('axe', () => {
  const STATES: Record<string, [options: OpenOptions, act?: () => Promise<void>]> = {
    'a month': [{}],
    'an open day with details': [{}, async () => {
      await page.click(page.day('2025-04-24'));
      await page.click(page.event('Zasedání', page.panel));
    }],
    'a folded lane, opened': [{}, () => page.click(page.event('Obnova parku'))],
    'an empty month': [{ attributes: { month: '2026-02' } }],
    'the list of a year': [{ attributes: { view: 'agenda' } }, () => page.click(page.event('Farmářské trhy'))],
    'a phone': [{ width: 300 }],
    'nothing of the kind': [{ attributes: { kind: 'vote' } }],
    'a phone, right to left': [{ width: 300, direction: 'rtl' }],
    English: [{ attributes: { lang: 'en' } }],
    German: [{ attributes: { lang: 'de' } }],
  };

  for (const [name, [options, act]] of Object.entries(STATES)) {
    it(`finds nothing in ${name}`, async () => {
      await open(options);
      await act?.();

      expect(await page.problems()).to.deep.equal([]);
    });
  }

  it('finds nothing in the dark', async () => {
    await open({ isDark: true });
    await page.click(page.day('2025-04-24'));

    expect(await page.problems()).to.deep.equal([]);
  });

  it('finds nothing in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    await open();
    await page.click(page.day('2025-04-24'));

    expect(await page.problems()).to.deep.equal([]);
  });

  it('finds nothing when the plan cannot be had', async () => {
    const served = await serve({ status: 404, body: '' });
    await open({ attributes: { src: served.url } });

    expect(await page.problems()).to.deep.equal([]);
  });
});
