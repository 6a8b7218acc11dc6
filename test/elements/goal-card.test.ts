import { expect } from 'chai';
import { GOAL_PLAN } from '../support/goal-plan.js';
import { serve } from '../support/served.js';
import { GoalCardPage } from './pages/goal-card.page.js';
import type { OpenOptions } from './pages/goal-card.page.js';

let page: GoalCardPage;

const trees = async (options?: OpenOptions): Promise<void> => void (page = await GoalCardPage.trees(options));
const open = async (options?: OpenOptions): Promise<void> => void (page = await GoalCardPage.open(options));

/** A plan with one goal that says this. */
const saying = (goal: object, plan: object = {}) => ({
  format: 'civic-plan/1', id: 'https://lhota.example/plan', language: 'cs', title: 'Plán', goals: [{ id: 'cil', title: 'Cíl', ...goal }], ...plan,
});

afterEach(() => page.close());

describe('a goal card', () => {
  it('is headed by the title of the goal, on the level that the page asks for', async () => {
    await trees({ attributes: { 'heading-level': '4' } });

    expect(page.heading.localName).to.equal('h4');
    expect(page.heading.textContent).to.equal('Stromy pro náves a\u00a0okolí školy');
    expect(page.text).to.contain('opatření 3 · Zeleň · Akční plán obce Lhota 2026');
  });

  it('holds everything that the plan says, in one order', async () => {
    await trees();

    expect(page.names).to.deep.equal([
      'Termín', 'Stav', 'Ukazatele', 'Měřitelný cíl', 'Řešitel a odpovědnost', 'Postup', 'Akce', 'Peníze', 'Místo', 'Pro koho',
      'Témata', 'Cíle udržitelného rozvoje', 'Souvislosti', 'Přílohy', 'Zdroj', 'Aktualizováno',
    ]);
    expect(page.text).to.contain('Sázet budou i školáci.');
    expect(page.parts('indicator')).to.deep.equal(['Stromy rostou a mají stín.', 'Stížností na horko ubylo.']);
    expect(page.says('Místo')).to.equal('Náves, Park u školy');
    expect(page.says('Pro koho')).to.equal('obyvatelé, žáci');
    expect(page.says('Témata')).to.equal('zeleň, klima');
    expect(page.lines('Cíle udržitelného rozvoje')).to.deep.equal(['11.7 Udržitelná města a obce', '13 Klimatická opatření']);
    expect(page.says('Aktualizováno')).to.equal('1. března 2026');
  });

  it('draws as many events as anybody would look through, and counts the rest', async () => {
    const events = Array.from({ length: 30_000 }, (_, n) => ({ id: `akce-${n}`, title: `Akce ${n}`, term: '2026-05-01', goal: 'cil' }));
    await open({ plan: saying({}, { events }) });

    const lines = page.lines('Akce');
    expect([lines.length, lines[0], lines.at(-1)]).to.deep.equal([1001, 'Akce 0 1. května 2026', '+ 29000']);
  });

  it('names the Sustainable Development Goals in the language of the page', async () => {
    await open({ plan: saying({ sdg: ['3', '99'] }), attributes: { lang: 'en' } });
    expect(page.lines('Sustainable Development Goals')).to.deep.equal(['3 Good health and well-being', '99']);
    page.close();

    await open({ plan: saying({ sdg: ['16.7'] }), attributes: { lang: 'de' } });
    expect(page.says('Ziele für nachhaltige Entwicklung')).to.equal('16.7 Frieden, Gerechtigkeit und starke Institutionen');
  });

  it('says how far the goal is, since when, and what is said of it', async () => {
    await trees();

    expect(page.says('Stav')).to.equal('probíhá (údaj: 28. února 2026) Sazenice jsou objednané.');
  });

  it('says what the plan does not, and leaves out what it need not', async () => {
    await open({ plan: saying({}) });

    expect(page.says('Termín')).to.equal('neuvedeno');
    expect(page.says('Stav')).to.equal('stav neuveden');
    expect(page.says('Řešitel a odpovědnost')).to.equal('neuvedeno');
    expect(page.names).to.deep.equal(['Termín', 'Stav', 'Řešitel a odpovědnost']);
  });

  it('names who answers for it: the lead first, partners last and quieter', async () => {
    await trees();

    expect(page.parts('responsible')).to.deep.equal([
      'Odbor životního prostředí (odpovídá)',
      'Obec Lhota (odkaz vede na lhota.example) (politická odpovědnost)',
      'Základní škola Lhota (partner, žáci 8. tříd)',
    ]);
    expect(page.text).not.to.contain('Novák');
  });

  it('lists the steps in their order', async () => {
    await trees();

    expect(page.fact('Postup')?.querySelector('ol')).not.to.equal(null);
    expect(page.lines('Postup')).to.deep.equal([
      'Návrh výsadby Odbor životního prostředí · listopad 2025 · splněno', 'Schválení zastupitelstvem duben 2026', 'Výsadba',
    ]);
  });

  it('lists its events with their dates, and what became of them', async () => {
    await trees();

    expect(page.parts('event')).to.deep.equal([
      'zrušeno Běh pro stromy 9. května 2026 · start na návsi',
      'odloženo Sázení se školou (odkaz vede na lhota.example) 17. října 2026, 9:00 · Park u školy',
      'Beseda o stínu termín neuveden',
    ]);
    expect(page.part('event').querySelector('s')?.textContent).to.equal('Běh pro stromy');
    expect(page.part('event').querySelector('time')?.dateTime).to.equal('2026-05-09');
  });

  it('tells the page which event a visitor is about to open, and leaves it to the page', async () => {
    await trees();
    const opened: unknown[] = [];
    const onOpen = (event: Event): void => {
      opened.push((event as CustomEvent<unknown>).detail);
      event.preventDefault();
    };
    document.addEventListener('civic-event-open', onOpen);

    const isPrevented = !page.root.querySelector<HTMLElement>('[part~="event"] a')!.dispatchEvent(new MouseEvent('click', { cancelable: true }));
    document.removeEventListener('civic-event-open', onOpen);

    expect(opened).to.deep.equal([{ id: 'sazeni' }]);
    expect(isPrevented).to.equal(true);
  });

  it('writes money out, keeps its qualifier, and names no currency that the plan does not', async () => {
    await trees();

    const money = page.says('Peníze');
    expect(money).to.contain('350 000 Kč Rozpočet obce rozpočet · od: Obec Lhota · 2026');
    expect(money).to.contain('přibližně 250 000 Kč sazenice');
    expect(money).to.contain('100 000 (měna neuvedena) práce');
    expect(money).to.contain('téměř 20,5 mil. Kč předpoklad · Životní prostředí');
    expect(money).to.contain('částka neuvedena věcný dar · od: Základní škola Lhota · nářadí');
  });

  it('is bound to other records both ways', async () => {
    await trees();

    expect(page.lines('Souvislosti')).to.deep.equal([
      'navazuje na: Obnova parku', 'naplňuje: Strategie pro klima (odkaz vede na mzp.example)', 'zahrnuje: Obnova parku',
    ]);
  });

  it('tells the kind and the size of attachments, and where they lie beside the data', async () => {
    const served = await serve({ body: GOAL_PLAN });
    await trees({ attributes: { src: served.url } });

    expect(page.lines('Přílohy')).to.deep.equal(['Mapa výsadby (PDF, 1,2 MB)', 'Seznam stromů (CSV, 35 kB) Druh, místo, rok výsadby']);
    expect(page.links['Mapa výsadby']).to.equal(new URL('mapa.pdf', served.url).href);
  });

  it('shows codes that nobody knows as they stand', async () => {
    const odd = {
      type: 'constructor', status: 'toString', responsible: [{ body: 'obec', role: '__proto__' }],
      links: [{ rel: 'valueOf', to: 'cil' }], funding: [{ kind: 'hasOwnProperty', amount: { value: 1, qualifier: 'constructor' } }],
    };
    await open({ plan: saying(odd) });

    expect(page.text).to.contain('constructor · Plán').and.to.contain('obec (__proto__)').and.to.contain('hasOwnProperty');
    expect(page.says('Stav')).to.equal('toString');
    expect(page.says('Souvislosti')).to.contain('valueOf: Cíl');
    expect(page.text).not.to.match(/native code|undefined|\[object/);
  });

  it('takes text for text and no script for a link', async () => {
    const evil = {
      title: '<img src=x onerror=alert(1)>', summary: '<b>tučně</b>', sources: [{ document: 'd' }],
      attachments: [{ url: 'javascript:alert(1)', title: 'Past' }, { url: 'https://x.example/a.pdf', title: 'Dobrá' }],
      links: [{ rel: 'related', to: 'data:text/html,<script>alert(1)</script>' }],
    };
    await open({ plan: saying(evil, { documents: [{ id: 'd', title: 'Dokument', url: 'vbscript:x' }] }) });

    expect(page.heading.textContent).to.equal('<img src=x onerror=alert(1)>');
    expect(page.root.querySelector('img, b, script')).to.equal(null);
    expect(Object.values(page.links)).to.deep.equal(['https://x.example/a.pdf']);
  });
});

describe('which goal a card shows', () => {
  it('is another one as soon as the page asks for it, without a new request', async () => {
    const served = await serve({ body: GOAL_PLAN });
    await trees({ attributes: { src: served.url } });

    page.element.goal = 'kolo';
    await page.element.updateComplete;

    expect(page.heading.textContent).to.equal('Stojany na kola');
    expect(page.says('Termín')).to.equal('v průběhu roku');
    expect((await served.count()).requests).to.equal(1);
  });

  it('is the only one of a plan when the page does not say', async () => {
    await open({ plan: saying({}) });

    expect(page.heading.textContent).to.equal('Cíl');
  });

  it('is none when there are several and the page does not say', async () => {
    await open();

    expect(page.element.matches(':state(empty)')).to.equal(true);
    expect(page.text).to.contain('Plán má více cílů a stránka neříká, který z nich zobrazit.');
  });

  it('is none when the plan does not have it', async () => {
    await open({ attributes: { goal: 'most' } });

    expect(page.element.matches(':state(empty)')).to.equal(true);
    expect(page.text).to.contain('Tento cíl v plánu není.');
  });
});

describe('a countable promise', () => {
  it('fills as many marks as the plan says are done', async () => {
    await trees();

    expect(page.parts('target')[0]).to.equal('vysazené stromy 5 ze 12 údaj: únor 2026');
    expect(page.pips[0]).to.deep.equal([...Array<string>(5).fill('full'), ...Array<string>(7).fill('open')]);
  });

  it('fills none and says only the promise when the plan does not say how far it is', async () => {
    await trees();

    expect(page.parts('target')[1]).to.equal('z toho ovocné cíl: nejméně 4');
    expect(page.pips[1]).to.deep.equal(['unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('is a bar when it is too large to count, and words alone when it is a limit', async () => {
    await trees();

    expect(page.parts('target').slice(2)).to.deep.equal([
      'plocha zeleně 900 ze 2 500 m² na začátku 600 m² Vývoj: plocha zeleně ObdobíHodnota 2024600 m²2025900 m²', 'uhynulé sazenice cíl: nejvýše 2 zatím 0',
    ]);
    expect(page.root.querySelectorAll('.bar')).to.have.lengthOf(1);
    expect(page.root.querySelector('.bar rect')?.getAttribute('width')).to.equal('36');
  });
});
