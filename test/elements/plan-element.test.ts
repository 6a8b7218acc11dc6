/** What every element that shows a plan does, on an element that only counts goals. */
import { fixture, html } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import { html as template } from 'lit';
import type { TemplateResult } from 'lit';
import { PlanElement } from '../../src/elements/parts/plan-element.js';
import { commonWords } from '../../src/i18n/common/index.js';
import { editorCs } from '../../src/i18n/editor/cs.js';
import type { Plan } from '../../src/model/plan.js';
import { textOf } from '../../src/model/text.js';
import { serve } from '../support/served.js';
import { until } from '../support/until.js';

class ProbeElement extends PlanElement {
  protected override readonly dictionary = commonWords;

  protected override countItems(plan: Plan): number {
    return plan.goals.length;
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    return template`<ol>${plan.goals.map((goal) => template`<li>${textOf(goal.title, 'cs', 'cs').value}</li>`)}</ol>`;
  }
}
customElements.define('civic-probe', ProbeElement);

class WordlessElement extends ProbeElement {
  protected override readonly dictionary = { ...commonWords, name: 'wordless', others: { en: () => Promise.reject(new Error('gone')) } };
}
customElements.define('civic-wordless', WordlessElement);

const plan = (changes: object = {}) => ({
  format: 'civic-plan/1', id: 'https://obec.example/plan', language: 'cs', title: 'Plán zlepšování', publisher: 'obec',
  updated: '2025-03-03', bodies: [{ id: 'obec', title: 'Obec Lhota' }], goals: [{ id: 'park', title: 'Park' }], ...changes,
});

const text = (element: Element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const part = (element: Element, name: string) => element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`);
const inState = (element: Element, state: string) => until(`it is ${state}`, () => element.matches(`:state(${state})`));
const shown = async (src: string, attributes = html``) =>
  fixture<ProbeElement>(html`<civic-probe src=${src}>${attributes}</civic-probe>`);

async function eventsOf(element: Element, src: string): Promise<Event[]> {
  const events: Event[] = [];
  for (const type of ['civic-load', 'civic-problem']) element.addEventListener(type, (event) => events.push(event));
  element.setAttribute('src', src);
  await until('something came of it', () => events.length > 0);
  return events;
}

describe('an element that shows a plan', () => {
  it('shows nothing and asks for nothing without a source', async () => {
    const element = await fixture<ProbeElement>(html`<civic-probe><a href="/plan">Plán</a></civic-probe>`);
    expect(text(element)).to.equal('');
    for (const state of ['loading', 'ready', 'empty', 'stale', 'failed']) expect(element.matches(`:state(${state})`)).to.equal(false);
  });

  it('shows the plan with its title, its publisher, its date and its source', async () => {
    const served = await serve({ body: plan() });
    const element = await shown(served.url);
    await inState(element, 'ready');
    expect(part(element, 'heading')?.localName).to.equal('h2');
    expect(part(element, 'heading')?.textContent).to.equal('Plán zlepšování');
    expect(text(element)).to.contain('Park').and.to.contain('Obec Lhota');
    expect(part(element, 'updated')?.querySelector('time')?.dateTime).to.equal('2025-03-03');
    expect(part(element, 'source')?.getAttribute('href')).to.equal(served.url);
  });

  it('keeps the page\'s own content while it loads, and replaces it', async () => {
    const served = await serve({ body: plan(), hold: true });
    const element = await shown(served.url, html`<p>Plán je na úřední desce.</p>`);
    await inState(element, 'loading');
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    await served.release();
    await inState(element, 'ready');
    expect(element.querySelector('p')?.checkVisibility()).to.equal(false);
  });

  it('keeps the fallback and says why when the server answers 404', async () => {
    const served = await serve({ status: 404 });
    const element = await shown(served.url, html`<p>Plán je na úřední desce.</p>`);
    await inState(element, 'failed');
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    await until('it knows why', () => text(element).includes('Plán na uvedené adrese není.'));
    expect(part(element, 'problem')?.querySelector('a')?.href).to.equal(served.url);
  });

  it('says in another language why, when the page changes to it', async () => {
    const served = await serve({ status: 404 });
    const element = await shown(served.url);
    await until('it knows why', () => text(element).includes('Plán na uvedené adrese není.'));
    element.lang = 'de';
    await until('it knows why in German', () => text(element).includes('Unter der angegebenen Adresse gibt es keinen Plan.'));
  });

  it('asks again when the visitor wants it', async () => {
    const served = await serve({ status: 404 });
    const element = await shown(served.url);
    await inState(element, 'failed');
    await served.change({ body: plan() });
    part(element, 'retry')?.click();
    await inState(element, 'ready');
    expect(text(element)).to.contain('Park');
  });

  it('says that there is nothing when there is nothing', async () => {
    const served = await serve({ body: plan({ goals: [], events: [{ id: 'slavnost', title: 'Slavnost' }] }) });
    const element = await shown(served.url);
    await inState(element, 'empty');
    expect(text(element)).to.contain('V plánu zatím nic takového není.');
  });

  it('shows what is good, sets aside what is not, and tells both', async () => {
    const served = await serve({ body: plan({ goals: [{ id: 'park', title: 'Park', term: 5 }, { id: 'bez' }] }) });
    const element = await fixture<ProbeElement>(html`<civic-probe></civic-probe>`);
    const events = await eventsOf(element, served.url);
    await until('both were told', () => events.length === 3);
    expect(events.map((event) => (event as CustomEvent<unknown>).detail)).to.deep.equal([
      { source: served.url, items: 1, skipped: 2 },
      {
        source: served.url, code: 'wrong-type', path: 'goals[0].term', found: '5',
        expected: editorCs.expected.term, advice: editorCs.advice['wrong-type'],
      },
      { source: served.url, code: 'missing-value', path: 'goals[1].title', expected: editorCs.expected.text, advice: editorCs.advice['missing-value'] },
    ]);
    expect(events.some((event) => event.bubbles || event.composed)).to.equal(false);
    expect(element.matches(':state(ready):state(partial)')).to.equal(true);
    expect(text(element)).to.contain('Údaje, které se nepodařilo přečíst: 2.');
  });

  it('shows the last good copy when the server fails, and says how old it is', async () => {
    const served = await serve({ body: plan() });
    await inState(await shown(served.url), 'ready');
    await served.change({ status: 404 });
    const element = await fixture<ProbeElement>(html`<civic-probe src=${`${served.url}?kopie`}></civic-probe>`);
    await inState(element, 'failed');
    const first = await shown(served.url);
    await inState(first, 'ready');
    first.reload();
    await inState(first, 'stale');
    expect(text(first)).to.contain('Park').and.to.contain('novější se nepodařilo načíst');
  });

  it('makes one request for many elements', async () => {
    const served = await serve({ body: plan() });
    const page = await fixture(html`<div>${Array.from({ length: 30 }, () => html`<civic-probe src=${served.url}></civic-probe>`)}</div>`);
    for (const element of page.children) await inState(element, 'ready');
    expect((await served.count()).requests).to.equal(1);
  });

  it('goes on with one request when it is moved while loading', async () => {
    const served = await serve({ body: plan(), hold: true });
    const element = await shown(served.url);
    const elsewhere = await fixture(html`<section></section>`);
    await until('it asked', async () => (await served.count()).requests === 1);
    elsewhere.append(element);
    await served.release();
    await inState(element, 'ready');
    expect(await served.count()).to.deep.equal({ requests: 1, aborted: 0 });
  });

  it('gives up its request when it is removed', async () => {
    const served = await serve({ body: plan(), hold: true });
    const element = await shown(served.url);
    await until('it asked', async () => (await served.count()).requests === 1);
    element.remove();
    await until('the request ended', async () => (await served.count()).aborted === 1, 3000);
  });

  it('asks again when it comes back after having left', async () => {
    const served = await serve({ body: plan(), hold: true });
    const element = await shown(served.url);
    await until('it asked', async () => (await served.count()).requests === 1);
    const home = element.parentElement!;
    element.remove();
    await until('the request ended', async () => (await served.count()).aborted === 1, 3000);
    await served.release();
    home.append(element);
    await inState(element, 'ready');
  });

  it('shows the last of several sources set one after another', async () => {
    const slow = await serve({ body: plan({ title: 'Starý' }), hold: true });
    const quick = await serve({ body: plan({ title: 'Nový' }) });
    const element = await shown(slow.url);
    await until('it asked', async () => (await slow.count()).requests === 1);
    element.src = quick.url;
    await inState(element, 'ready');
    await slow.release();
    expect(part(element, 'heading')?.textContent).to.equal('Nový');
  });

  it('takes a plan from a script, before and after it is in the page', async () => {
    const early = document.createElement('civic-probe') as ProbeElement;
    early.plan = plan();
    document.body.append(early);
    await inState(early, 'ready');
    early.plan = plan({ goals: [{ id: 'a', title: 'Alej' }, { id: 'b', title: 'Bazén' }] });
    await until('the new plan is shown', () => text(early).includes('Bazén'));
    early.remove();
  });

  it('shows the last of several plans given by a script, though an earlier one takes longer to read', async () => {
    const element = await fixture<ProbeElement>(html`<civic-probe .plan=${plan({ title: 'Starý', goals: [{ id: 'a', title: 5 }] })}></civic-probe>`);
    element.plan = plan({ title: 'Nový' });
    await inState(element, 'ready');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(part(element, 'heading')?.textContent).to.equal('Nový');
  });

  it('takes a plan written into the page', async () => {
    const element = document.createElement('civic-probe');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(plan());
    element.append(script);
    document.body.append(element);
    await inState(element, 'ready');
    expect(text(element)).to.contain('Park');
    element.remove();
  });

  it('speaks the language of the page around it, of its own lang first', async () => {
    const served = await serve({ body: plan() });
    const page = await fixture(html`<div lang="de"><civic-probe src=${served.url}></civic-probe><civic-probe lang="en" src=${served.url}></civic-probe></div>`);
    const [german, english] = [...page.children] as ProbeElement[];
    await inState(german!, 'ready');
    await inState(english!, 'ready');
    expect(text(german!)).to.contain('Aktualisiert 3. März 2025');
    expect(text(english!)).to.contain('Updated 3 March 2025');
    expect(german!.shadowRoot?.querySelector('h2 [lang]')?.getAttribute('lang')).to.equal('cs');
  });

  it('shows the plan although the words of its language cannot be had', async () => {
    const served = await serve({ body: plan() });
    const element = await fixture<WordlessElement>(html`<civic-wordless lang="en" src=${served.url}></civic-wordless>`);
    await inState(element, 'ready');
    expect(text(element)).to.contain('Park').and.to.contain('Updated');
  });

  it('follows heading-level and gives its heading up to the page\'s own', async () => {
    const served = await serve({ body: plan() });
    const page = await fixture(html`<div>
      <civic-probe heading-level="4" src=${served.url}></civic-probe>
      <civic-probe src=${served.url}><h3 slot="heading">Co letos uděláme</h3></civic-probe>
    </div>`);
    const [fourth, own] = [...page.children] as ProbeElement[];
    await inState(fourth!, 'ready');
    await inState(own!, 'ready');
    expect(part(fourth!, 'heading')?.localName).to.equal('h4');
    expect(own!.querySelector('h3')?.checkVisibility()).to.equal(true);
    expect(part(own!, 'heading')?.checkVisibility()).to.equal(false);
  });

  it('waits for the viewport when it is lazy', async () => {
    const served = await serve({ body: plan() });
    const page = await fixture(html`<div></div>`);
    const far = document.createElement('p');
    far.style.blockSize = '9000px';
    const element = document.createElement('civic-probe') as ProbeElement;
    element.loading = 'lazy';
    element.src = served.url;
    page.append(far, element);
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect((await served.count()).requests).to.equal(0);
    element.scrollIntoView();
    await inState(element, 'ready');
  });

  it('is hidden when it is told to be, whatever the page\'s styles', async () => {
    const element = await fixture<ProbeElement>(html`<civic-probe hidden></civic-probe>`);
    expect(getComputedStyle(element).display).to.equal('none');
  });
});
