import { expect } from 'chai';
import '../../src/dates/phrases.js';
import { axeProblems } from '../support/axe.js';
import { serve } from '../support/served.js';
import { until } from '../support/until.js';
import { PlanSummaryPage } from './pages/plan-summary.page.js';

const PLAN = {
  format: 'civic-plan/1',
  id: 'https://lhota.example/plan-2026',
  language: 'cs',
  title: { cs: 'Zdravá Lhota', en: 'Healthy Lhota' },
  kind: 'improvement-plan',
  period: '2026',
  summary: 'Co obec letos zlepší.',
  principles: ['Otevřenost', 'Spolupráce'],
  frameworks: ['místní Agenda 21'],
  chapters: [{ id: 'obce', title: 'Zapojování obcí', points: ['Obce dostávají kontakty.'] }],
  license: 'https://creativecommons.org/licenses/by/4.0/',
  published: '2026-01-15',
  nextUpdate: '2026-07',
  attachmentOf: 'Zpráva za rok 2025',
  supersedes: 'https://lhota.example/plan-2025',
  documents: [{ id: 'plan', title: 'Plán v PDF', url: 'https://lhota.example/plan.pdf', date: '2026-01-12' }, { id: 'zprava', title: 'Zpráva' }],
  sections: [{ id: 'zelen', title: 'Zeleň' }, { id: 'doprava', title: 'Doprava' }],
  goals: [
    { id: 'park', title: 'Park', section: 'zelen', status: 'done', term: '2026', responsible: ['obec'] },
    { id: 'stromy', title: 'Stromy', section: 'zelen', status: 'in-progress', term: '2026' },
    { id: 'kola', title: 'Kola', section: 'doprava' },
  ],
  bodies: [{ id: 'obec', title: 'Obec Lhota' }],
  counts: [{ what: 'zapojené obce', total: 1027, named: 15, note: 'k lednu' }, { what: 'projekty', year: 2024, total: 4 }, { what: 'projekty', year: 2025, total: 11 }],
};

let page: PlanSummaryPage;

afterEach(() => page.close());

describe('civic-plan-summary', () => {
  it('gives a few large figures with what they count and when', async () => {
    page = await PlanSummaryPage.open(PLAN);

    expect(page.parts('figure')).to.deep.equal([
      'zapojené obce 1 027 jmenovitě 15, k lednu', 'projekty 11 2025 2024: 4', 'cíle 3', 'části 2', 'zapojená osoba nebo orgán 1',
    ]);
    expect(page.parts('count')).to.deep.equal(['plán zlepšování · 2026']);
  });

  it('tells what the plan says of itself, block by block', async () => {
    page = await PlanSummaryPage.open(PLAN);

    expect(page.block('Zásady')).to.deep.equal(['Otevřenost', 'Spolupráce']);
    expect(page.block('Zapojování obcí')).to.deep.equal(['Obce dostávají kontakty.']);
    expect(page.block('Části a priority')).to.deep.equal(['Zeleň (2 cíle)', 'Doprava (1 cíl)']);
    expect(page.block('Širší rámec')).to.deep.equal(['místní Agenda 21']);
    expect(page.block('Podklady')).to.deep.equal(['Plán v PDF (odkaz vede na lhota.example) (12. ledna 2026)', 'Zpráva']);
  });

  it('says how far the goals are, by shape, word and number beside the bar', async () => {
    page = await PlanSummaryPage.open(PLAN);

    expect(page.block('Jak cíle postupují')).to.deep.equal(['splněno 1', 'probíhá 1', 'stav neuveden 1']);
    expect(page.bar).to.deep.equal(['of-done', 'of-in-progress', 'of-none']);
  });

  it('does not guess how far goals are of which the plan says nothing', async () => {
    page = await PlanSummaryPage.open({ ...PLAN, goals: PLAN.goals.slice(2) });

    expect(page.text).to.contain('Plán neuvádí, jak cíle postupují.');
    expect(page.bar).to.deep.equal([]);
  });

  it('says how complete, how fresh and how free the data are', async () => {
    page = await PlanSummaryPage.open(PLAN);

    expect(page.block('Úplnost údajů')).to.deep.equal(['termín: 2 ze 3', 'odpovědnost: 1 ze 3', 'ukazatel: 0 ze 3', 'stav: 2 ze 3', 'zdroj: 0 ze 3']);
    expect(page.facts).to.deep.equal({
      'Příloha dokumentu': 'Zpráva za rok 2025',
      Zveřejněno: '15. ledna 2026',
      'Další aktualizace': 'červenec 2026',
      Licence: 'CC BY 4.0 (odkaz vede na creativecommons.org)',
    });
  });

  it('leaves out what the plan does not say', async () => {
    page = await PlanSummaryPage.open({ ...PLAN, principles: [], chapters: [], frameworks: [], documents: [], sections: [], license: undefined, published: undefined, nextUpdate: undefined, attachmentOf: undefined, supersedes: undefined });

    expect(page.parts('block-title')).to.deep.equal(['Jak cíle postupují', 'Úplnost údajů']);
  });

  it('never makes a link of what is none', async () => {
    page = await PlanSummaryPage.open({ ...PLAN, supersedes: 'javascript:alert(1)' });

    await until('the plan before is named', () => page.text.includes('Předchozí plán'));
    expect(page.addresses.every((address) => /^https?:/.test(address))).to.equal(true);
  });

  it('speaks the language it is told to, under headings of the level that fits', async () => {
    page = await PlanSummaryPage.open(PLAN, { lang: 'en', 'heading-level': '3' });

    expect(page.parts('count')).to.deep.equal(['improvement plan · 2026']);
    expect(page.parts('figure')[2]).to.equal('goals 3');
    expect(page.block('Parts and priorities')).to.deep.equal(['Zeleň (2 goals)', 'Doprava (1 goal)']);
    expect(page.levels).to.deep.equal(['H4']);
  });

  it('says so when the plan holds nothing of it', async () => {
    const { format, id, language, title } = PLAN;
    page = await PlanSummaryPage.open({ format, id, language, title, channels: [{ title: 'Web' }] });

    expect(page.element.matches(':state(empty)')).to.equal(true);
  });

  it('says what has become of the plan before, once a visitor asks', async () => {
    const [park, , bikes] = PLAN.goals;
    const before = await serve({ body: { ...PLAN, id: 'https://lhota.example/plan-2025', title: 'Lhota 2025', supersedes: undefined, goals: [park, { ...bikes, title: 'Cyklostezky' }, { id: 'bazen', title: 'Bazén' }] } });
    page = await PlanSummaryPage.open({ ...PLAN, supersedes: before.url });

    await page.press('Porovnat s předchozím plánem');

    await until('it is compared', () => page.text.includes('Oproti plánu'));
    expect(page.text).to.match(/Oproti plánu „Lhota 2025“: beze změny 1, změněno 1, nově 1, už není 1\.\s*Už v plánu není:\s*Bazén/);
    expect(await axeProblems(page.element)).to.deep.equal([]);
  });

  it('has nothing wrong for axe', async () => {
    page = await PlanSummaryPage.open(PLAN);

    expect(await axeProblems(page.element)).to.deep.equal([]);
  });
});
