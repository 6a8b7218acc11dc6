import { expect } from 'chai';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/dates/phrases.js';
import { axeProblems } from '../support/axe.js';
import { until } from '../support/until.js';
import { FundingPage } from './pages/funding.page.js';

/** A village that gives money away and is given some. */
const PLAN = {
  format: 'civic-plan/1',
  id: 'https://lhota.example/plan',
  language: 'cs',
  title: { cs: 'Rozpočet obce Lhota', en: 'Budget of Lhota' },
  bodies: [{ id: 'obec', title: { cs: 'Obec Lhota', en: 'Lhota' }, kind: 'city' }, { id: 'skola', title: 'Základní škola' }],
  goals: [
    {
      id: 'pr', title: { cs: 'Participativní rozpočet', en: 'Participatory budget' }, events: ['navrhy'],
      funding: [
        {
          kind: 'budget', title: 'Peníze na návrhy', amount: { value: 10_000_000, currency: 'CZK' }, from: 'obec', period: '2026',
          parts: [{ title: 'Velké projekty', amount: 6_000_000 }, { title: 'Školy', amount: { value: 1_000_000, qualifier: '~' }, to: 'skola' }],
        },
      ],
    },
  ],
  events: [
    { id: 'hlasovani', kind: 'vote', goal: 'pr', title: 'Hlasování', term: '2026-05-04/2026-05-17' },
    { id: 'navrhy', kind: 'phase', title: 'Podávání návrhů', term: '2026-02/2026-03', status: 'done' },
  ],
  projects: [{ id: 'stezka', title: 'Stezka', funding: [{ kind: 'granted', from: 'Ministerstvo' }] }],
  funding: [
    { kind: 'planned', title: 'Cyklostezka', amount: { value: 20_500_000, currency: 'CZK', qualifier: '<', text: 'téměř 20,5 mil. Kč' }, programme: 'IROP' },
    { kind: 'granted', title: 'Pro školu', amount: { value: 1_200_000, currency: 'EUR', qualifier: '~' }, to: 'skola', period: '2025' },
    { kind: 'spent', title: 'Chodníky', amount: { value: 5_125_000, currency: 'CZK' }, period: '2025', asOf: '2025-12-31', note: '=1+1' },
    { title: 'Dary', amount: { value: 3_500_000, text: '3,5 milionu' } },
    { kind: 'gift-in-kind', title: 'Lavičky', from: 'skola' },
  ],
};

let page: FundingPage;

afterEach(() => page.close());

describe('civic-funding', () => {
  it('writes every sum out with its qualifier, and says what the plan does not say', async () => {
    page = await FundingPage.open(PLAN);

    expect(page.parts('item-title')).to.deep.equal(['Cyklostezka', 'Peníze na návrhy', 'Chodníky', 'Pro školu', 'Dary', 'Stezka', 'Lavičky']);
    expect(page.parts('amount')).to.deep.equal([
      'téměř 20,5 mil. Kč', '10 000 000 Kč', '5 125 000 Kč', 'přibližně 1 200 000 €', '3,5 milionu (měna neuvedena)', 'částka neuvedena', '',
    ]);
    expect(page.parts('count')).to.deep.equal(['7 položek']);
  });

  it('keeps currencies, sums of no currency, no sums and gifts apart', async () => {
    page = await FundingPage.open(PLAN);

    expect(page.parts('group-title')).to.deep.equal(['česká koruna', 'euro', 'měna neuvedena', 'částka neuvedena', 'věcný dar']);
    expect(page.item('Lavičky')).to.equal('Lavičky věcný dar · od: Základní škola');
  });

  it('says from whom, for whom, by what programme, when and for what', async () => {
    page = await FundingPage.open(PLAN);

    expect(page.item('Cyklostezka')).to.contain('předpoklad · IROP');
    expect(page.item('Pro školu')).to.contain('přiděleno · pro: Základní škola · 2025');
    expect(page.item('Chodníky')).to.contain('vynaloženo · 2025 · údaj: 31. prosince 2025 · =1+1');
    expect(page.item('Peníze na návrhy')).to.contain('rozpočet · Cíl Participativní rozpočet · od: Obec Lhota · 2026');
  });

  it('shows parts of a sum with patterns of their own, and what they leave over', async () => {
    page = await FundingPage.open(PLAN);

    expect(page.bar('Cyklostezka')).to.deep.equal(['pattern-2 100 %']);
    expect(page.bar('Peníze na návrhy')).to.deep.equal(['pattern-0 29 %', 'pattern-1 5 %', 'rest 15 %']);
    expect(new Set(page.dashes('Peníze na návrhy')).size).to.equal(3);
    expect(page.bar('Pro školu')).to.deep.equal([]);
    expect(page.parts('part')).to.deep.equal(['Velké projekty 6 000 000 Kč', 'Školy pro: Základní škola přibližně 1 000 000 Kč']);
    expect(page.item('Peníze na návrhy')).to.contain('nerozepsáno');
  });

  it('leads through the phases of a participatory budget', async () => {
    page = await FundingPage.open(PLAN);

    await until('terms that are no plain dates have come', () => page.parts('phase')[0]?.includes('únor'));
    expect(page.parts('phase')).to.deep.equal(['Podávání návrhů únor–březen 2026 splněno', 'Hlasování 4.–17. května 2026']);
  });

  it('groups by what a visitor chooses among what differs', async () => {
    page = await FundingPage.open(PLAN);
    expect(page.groupings).to.deep.equal(['měny', 'druhu', 'období', 'zdroje', 'příjemce', 'programu']);

    await page.groupBy('období');
    expect(page.parts('group-title')).to.deep.equal(['2025', '2026', 'neuvedeno']);

    await page.groupBy('zdroje');
    expect(page.parts('group-title')).to.deep.equal(['Základní škola', 'Obec Lhota', 'Ministerstvo', 'neuvedeno']);
  });

  it('groups as the page wants it, and by currency when the page wants what is not there', async () => {
    page = await FundingPage.open(PLAN, { 'group-by': 'kind' });
    expect(page.parts('group-title')).to.include.members(['předpoklad', 'vynaloženo', 'věcný dar', 'neuvedeno']);

    page.element.groupBy = 'barva';
    await page.element.updateComplete;
    expect(page.parts('group-title')[0]).to.equal('česká koruna');
  });

  it('shows the same as a table, by keyboard too, and back', async () => {
    page = await FundingPage.open(PLAN);
    page.tableButton.focus();
    await sendKeys({ press: 'Enter' });

    const [head, ...rows] = await page.table();
    expect(head).to.deep.equal(['Název', 'Na co', 'Druh', 'Částka', 'Od', 'Pro', 'Program', 'Období', 'Údaj ke dni', 'Poznámka']);
    expect(rows.length).to.equal(9);
    expect(rows[0]!.slice(0, 4)).to.deep.equal(['Cyklostezka', '', 'předpoklad', 'téměř 20,5 mil. Kč']);
    expect(page.tableButton.ariaPressed).to.equal('true');
    expect(await axeProblems(page.element)).to.deep.equal([]);

    await sendKeys({ press: 'Enter' });
    await page.element.updateComplete;
    expect(page.all('item').length).to.equal(7);
  });

  it('stands on paper with its bars and as a table, though nobody has asked for one', async () => {
    page = await FundingPage.open(PLAN);
    await emulateMedia({ media: 'print' });

    expect(page.all('item').length).to.equal(7);
    expect((await page.table()).length).to.equal(10);
    await emulateMedia({ media: 'screen' });
    await until('the table is for paper alone', () => page.all('table').length === 1);
  });

  it('hands the table over as a file in which nothing is a formula', async () => {
    page = await FundingPage.open(PLAN);

    const { name, lines } = await page.saved();

    expect(name).to.equal('penize.csv');
    expect(lines[0]).to.equal('Název;Na co;Druh;Hodnota;Měna;Částka;Od;Pro;Program;Období;Údaj ke dni;Poznámka');
    expect(lines).to.include("Chodníky;;vynaloženo;5125000;CZK;5\u00a0125\u00a0000\u00a0Kč;;;;2025;31.\u00a0prosince 2025;'=1+1");
    expect(lines.some((line) => line.startsWith('Peníze na návrhy – Školy;;;1000000;;'))).to.equal(true);
  });

  it('speaks the language it is told to, and writes out what the plan words in Czech', async () => {
    page = await FundingPage.open(PLAN, { lang: 'en' });

    expect(page.parts('amount')[0]).to.equal('almost CZK 20,500,000');
    expect(page.parts('group-title')[0]).to.equal('Czech Koruna');
    expect(page.element.shadowRoot?.querySelector('[part~="item-title"] [lang="cs"]')?.textContent).to.equal('Cyklostezka');
  });

  it('has headings of the levels that fit, without one for a single group', async () => {
    page = await FundingPage.open({ ...PLAN, goals: [], projects: [], funding: PLAN.funding.slice(0, 1) });
    expect(page.all('group-title')).to.deep.equal([]);
    expect(page.all('item-title').map(({ localName }) => localName)).to.deep.equal(['h3']);
    expect(page.all('grouping')).to.deep.equal([]);
  });

  it('says so when the plan has none', async () => {
    page = await FundingPage.open({ ...PLAN, goals: [], projects: [], funding: [] });

    expect(page.element.matches(':state(empty)')).to.equal(true);
  });

  it('has nothing wrong for axe, and bars where the visitor chooses the colours', async () => {
    page = await FundingPage.open(PLAN);
    expect(await axeProblems(page.element)).to.deep.equal([]);

    await emulateMedia({ forcedColors: 'active' });
    const line = page.all('bar')[0]!.querySelector('line')!;
    expect(getComputedStyle(line).stroke).to.not.equal('none');
    await emulateMedia({ forcedColors: 'none' });
  });
});
