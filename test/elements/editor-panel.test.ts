/** What whoever keeps a plan is told: in the console, and below an element where the page's address asks for it. */
import { fixture, html } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import { inState, planOf, shown } from './pages/goal-count.page.js';
import type { GoalCountElement } from './pages/goal-count.page.js';
import type { ProblemDetail } from '../../src/elements/parts/plan-element.events.js';
import { axeProblems } from '../support/axe.js';
import { serve } from '../support/served.js';
import { until } from '../support/until.js';

const faulty = { ...planOf('Park', 'Alej'), goals: [{ id: 'park', title: 'Park', term: 5, places: ['nikde'] }, { id: 'bez' }] };

const panel = (element: Element) => element.shadowRoot?.querySelector('.editor');
const text = (element: Element) => panel(element)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const shows = (element: Element, words: string) => until(`the panel says "${words}"`, () => text(element).includes(words));

/** Runs with what the console is warned of. */
async function warnings(run: () => Promise<void>): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => void said.push(words.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return said;
}

const ask = (hash: string) => history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);

/** As a visitor who writes it into the address. */
function write(hash: string): void {
  ask(hash);
  globalThis.dispatchEvent(new HashChangeEvent('hashchange'));
}

afterEach(() => write(''));

describe('the panel for whoever keeps a plan', () => {
  it('is not there unless the page\'s address asks for it; the console says it once', async () => {
    const served = await serve({ body: faulty });
    const said = await warnings(async () => {
      const page = await fixture(html`<div><civic-goal-count src=${served.url}></civic-goal-count><civic-goal-count src=${served.url}></civic-goal-count></div>`);
      for (const element of page.children) await inState(element, 'partial');
      await shown(served.url);
      write('#civic-debug');
      await shows(page.children[1]!, 'goals[0].term');
      write('');
      expect([...page.children].map(panel)).to.deep.equal([null, null]);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain(served.url).and.to.contain('goals[0].term (5): údaj má jiný typ').and.to.contain('goals[1].title: chybí povinný údaj');
  });

  it('names file, place, value, what should stand there and how to mend it', async () => {
    ask('#civic-debug');
    const served = await serve({ body: faulty });
    const element = await shown(served.url);
    await shows(element, 'nálezy v datech (3)');
    expect(panel(element)?.querySelector('a')?.href).to.equal(served.url);
    const findings = [...panel(element)!.querySelectorAll('li')].map((item) => item.textContent?.replace(/\s+/g, ' ').trim());
    expect(findings).to.have.length(3);
    expect(findings[0]).to.contain('goals[0].term').and.to.contain('Je tam 5').and.to.contain('Má tam být termín slovy dokumentu');
    expect(findings[0]).to.contain('Co s tím údaj má jiný typ');
    expect(findings[2]).to.contain('goals[0].places[0]').and.to.contain('Je tam nikde').and.to.contain('odkaz míří na záznam, který v souboru není');
    expect(await axeProblems(element)).to.deep.equal([]);
  });

  it('has its words in the event, too, for a page that shows them in its own way', async () => {
    const served = await serve({ body: faulty });
    for (const [lang, expected] of [['cs', 'termín slovy dokumentu'], ['en', 'term']] as const) {
      const element = await fixture<GoalCountElement>(html`<civic-goal-count lang=${lang}></civic-goal-count>`);
      const details: ProblemDetail[] = [];
      element.addEventListener('civic-problem', (event) => details.push((event as CustomEvent<ProblemDetail>).detail));
      element.src = served.url;
      await until('the page is told', () => details.length > 0);
      expect(details.map(({ code, path, found }) => [code, path, found])).to.deep.equal([
        ['wrong-type', 'goals[0].term', '5'], ['missing-value', 'goals[1].title', undefined], ['dangling-reference', 'goals[0].places[0]', 'nikde'],
      ]);
      expect(details[0]?.expected).to.contain(expected);
      expect(details.every(({ advice }) => /\p{L}{3}/u.test(advice ?? ''))).to.equal(true);
      expect(details[2]).to.not.have.property('expected');
      // Plain data, which a page may store or send on.
      expect(structuredClone(details)).to.deep.equal(details);
    }
  });

  it('stands below what failed, and names the file of each finding', async () => {
    ask('#civic-debug');
    const [missing, page] = [await serve({ status: 404 }), await serve({ body: '<p>Údržba' })];
    const element = await shown(`${missing.url} ${page.url}`);
    await shows(element, 'na adrese nic není; ověřte název a umístění souboru (HTTP 404)');
    expect(text(element)).to.contain('na adrese je webová stránka');
    expect([...panel(element)!.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([missing.url, page.url]);
    expect(element.shadowRoot?.lastElementChild?.contains(panel(element)!)).to.equal(true);
  });

  it('says so when nothing is wrong, and follows what is mended', async () => {
    ask('#civic-debug');
    const served = await serve({ body: { ...planOf('Park'), goals: [{ id: 'bez' }, { id: 'park', title: 'Park' }] } });
    const element = await shown(served.url);
    await shows(element, 'goals[0].title');
    await served.change({ body: planOf('Park') });
    element.reload();
    await shows(element, 'V datech nic nechybí a nic není špatně.');
  });

  it('speaks the language of the element', async () => {
    ask('#civic-debug');
    const served = await serve({ body: faulty });
    for (const [lang, words] of [['en', 'Should stand there'], ['de', 'Dort soll stehen']] as const) {
      const element = await fixture<GoalCountElement>(html`<civic-goal-count lang=${lang} src=${served.url}></civic-goal-count>`);
      await shows(element, words);
      expect(panel(element)?.getAttribute('lang')).to.equal(lang);
    }
  });

  it('shows hostile values as text, and not all of thousands', async () => {
    ask('#civic-debug');
    const goals = Array.from({ length: 300 }, (_, index) => ({ id: `cil-${index}`, title: 'Cíl', status: '', term: '<img src=x onerror=alert(1)>', code: [] }));
    const served = await serve({ body: { ...planOf('Park'), goals } });
    const element = await shown(served.url);
    await shows(element, 'a další nálezy:');
    expect(panel(element)!.querySelectorAll('li')).to.have.length(200);
    expect(panel(element)!.querySelector('img')).to.equal(null);
  });
});
