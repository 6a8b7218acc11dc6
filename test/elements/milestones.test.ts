import { expect } from 'chai';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/dates/phrases.js';
import { setClock } from '../../src/dates/clock.js';
import { axeProblems } from '../support/axe.js';
import { MilestonesPage } from './pages/milestones.page.js';

/** A programme that towns join one after the other. */
const PROGRAMME = {
  format: 'civic-plan/1',
  id: 'https://kraj.example/bezpeci',
  language: 'cs',
  title: { cs: 'Bezpečný kraj', en: 'A safe region' },
  updated: '2026-02-02',
  milestones: [
    { id: 'nyni', title: { cs: 'Zapojeno 27 obcí', en: '27 towns' }, term: { text: 'v současné době', kind: 'unknown' } },
    {
      id: 'podpis', title: 'Podpis deklarace', term: '2024-01-28', summary: 'Základní dokument programu.', status: 'done',
      responsible: [{ body: 'kraj', role: 'lead' }, 'novak'], sources: [{ document: 'deklarace', page: '2' }],
    },
    { id: 'prvni', title: 'První obce', term: '2024-06', joins: ['lhota', 'ves'] },
    { id: 'dalsi', title: 'Další obec', term: { text: 'druhá polovina roku 2024', edtf: '2024-41' }, joins: ['mesto'] },
    { id: 'sit', title: 'Síť obcí', term: '2027', project: 'sit-obci' },
    { id: 'konec', title: 'Vyhodnocení' },
  ],
  projects: [{ id: 'sit-obci', title: 'Síť bezpečných obcí' }],
  bodies: [{ id: 'kraj', title: 'Kraj', kind: 'region' }, { id: 'novak', title: 'Jan Novák', kind: 'person', parent: 'kraj' }],
  documents: [{ id: 'deklarace', title: 'Deklarace', url: 'https://kraj.example/deklarace.pdf' }],
  places: [
    { id: 'lhota', title: 'Lhota' }, { id: 'ves', title: 'Nová Ves' }, { id: 'mesto', title: 'Město' },
    { id: 'osada', title: 'Osada', participation: 'in-preparation' },
  ],
  counts: [{ what: 'zapojené obce', total: 27, named: 3 }, { what: 'projekty', year: 2024, total: 4 }],
};

let page: MilestonesPage;

before(() => setClock(() => Date.UTC(2026, 2, 10, 9)));
after(() => setClock());
afterEach(() => page.close());

describe('civic-milestones', () => {
  it('leads through the steps in the order of time, with the present before what is yet to come', async () => {
    page = await MilestonesPage.open(PROGRAMME);

    expect(page.parts('milestone-title')).to.deep.equal([
      'Podpis deklarace', 'První obce', 'Další obec', 'Zapojeno 27 obcí', 'Síť obcí', 'Vyhodnocení',
    ]);
    expect(page.parts('term')).to.deep.equal([
      '28. ledna 2024', 'červen 2024', '2. pololetí 2024', 'v současné době Aktualizováno 2. února 2026', '2027 v plánu', 'termín neuveden',
    ]);
    expect(page.parts('count')).to.deep.equal(['6 milníků']);
  });

  it('names who joined at each step, and says how many had joined by then', async () => {
    page = await MilestonesPage.open(PROGRAMME);

    expect(page.step('První obce')).to.contain('Nově zapojeno: 2').and.contain('Lhota Nová Ves');
    expect(page.step('Další obec')).to.contain('Nově zapojeno: 1, jmenovitě celkem 3').and.contain('Město');
  });

  it('gives the numbers of the present, named or not, and who is about to join', async () => {
    page = await MilestonesPage.open(PROGRAMME);

    expect(page.step('Zapojeno 27 obcí')).to.contain('zapojené obce: 27, jmenovitě 3').and.contain('V přípravě: 1 Osada');
    expect(page.text).to.not.contain('projekty');
  });

  it('says what else the plan says of a step, without the name of a person who is not public', async () => {
    page = await MilestonesPage.open(PROGRAMME);

    expect(page.step('Podpis deklarace')).to.equal(
      '28. ledna 2024 Podpis deklarace Základní dokument programu. splněno Kraj (odpovídá) · Kraj Zdroj: Deklarace (odkaz vede na kraj.example), s. 2',
    );
    expect(page.step('Síť obcí')).to.contain('Projekt Síť bezpečných obcí');
  });

  it('has a list of items that are headings, each with the words of its date', async () => {
    page = await MilestonesPage.open(PROGRAMME, { 'heading-level': '3' });

    expect(page.tree).to.deep.equal([
      'ol', 'li h4 Podpis deklarace', 'li h4 První obce', 'li h4 Další obec', 'li h4 Zapojeno 27 obcí', 'li h4 Síť obcí', 'li h4 Vyhodnocení',
    ]);
    expect(page.dates).to.deep.equal(['2024-01-28', '2024-06', '2026-02-02', '2027']);
  });

  it('shows the milestones of one project only when the page says so', async () => {
    page = await MilestonesPage.open(PROGRAMME, { project: 'sit-obci' });
    expect(page.parts('milestone-title')).to.deep.equal(['Síť obcí']);

    page.element.project = 'none';
    await page.element.updateComplete;
    expect(page.parts('milestone-title')).to.not.include('Síť obcí');
  });

  it('leads down where it is narrow, and across where there is room, unless the page wants it down', async () => {
    page = await MilestonesPage.open(PROGRAMME, {}, '300px');
    expect(page.columns).to.equal(1);

    page.width = '1000px';
    expect(page.columns).to.be.greaterThan(2);

    page.element.vertical = true;
    await page.element.updateComplete;
    expect(page.columns).to.equal(1);
  });

  it('names everybody, however many joined at once', async () => {
    const places = Array.from({ length: 80 }, (_, i) => ({ id: `obec-${i}`, title: `Obec ${i + 1}` }));
    const milestones = [{ id: 'vsichni', title: 'Všichni', term: '2024', joins: places.map(({ id }) => id) }];
    page = await MilestonesPage.open({ ...PROGRAMME, places, milestones, counts: [] });

    expect(page.visible('place')).to.equal(80);
  });

  it('speaks the language it is told to, and marks what the plan has in Czech only', async () => {
    page = await MilestonesPage.open(PROGRAMME, { lang: 'en' });

    expect(page.parts('count')).to.deep.equal(['6 milestones']);
    expect(page.step('27 towns')).to.contain('zapojené obce: 27, 3 by name');
    expect(page.element.shadowRoot?.querySelector('[part~="milestone-title"] [lang="cs"]')?.textContent).to.equal('Podpis deklarace');
  });

  it('says so when the plan has none', async () => {
    page = await MilestonesPage.open({ ...PROGRAMME, milestones: [] });

    expect(page.element.matches(':state(empty)')).to.equal(true);
    expect(page.text).to.contain('V plánu zatím nic takového není.');
  });

  for (const width of ['300px', '600px', '1100px']) {
    it(`has nothing wrong for axe in a room of ${width}`, async () => {
      page = await MilestonesPage.open(PROGRAMME, {}, width);

      expect(await axeProblems(page.element)).to.deep.equal([]);
    });
  }

  it('has marks for the steps where the visitor chooses the colours', async () => {
    page = await MilestonesPage.open(PROGRAMME);
    await emulateMedia({ forcedColors: 'active' });

    expect(page.marks.every((width) => width > 0)).to.equal(true);
    await emulateMedia({ forcedColors: 'none' });
  });
});
