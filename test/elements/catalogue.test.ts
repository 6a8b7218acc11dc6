/** An element whose source is a catalogue: browsing it, opening a plan in place, and the way back. */
import { fixture, html } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import { inState, part, planOf, shown, text } from './pages/goal-count.page.js';
import type { GoalCountElement } from './pages/goal-count.page.js';
import { axeProblems } from '../support/axe.js';
import { serve } from '../support/served.js';
import type { Served } from '../support/served.js';
import { until } from '../support/until.js';

const KINDS = ['improvement-plan', 'strategy'];

const entryOf = (index: number, url = `plan-${index}.json`) => ({
  url, title: `Plán města Lhota ${index}`, publisher: `Lhota ${index}`, place: `Lhota ${index}`, period: String(2024 + (index % 2)),
  kind: KINDS[index % 2]!, counts: { goals: index }, updated: '2025-03-03',
});

const catalogueOf = (plans: readonly unknown[], parts: readonly string[] = []) => ({
  format: 'civic-catalog/1', title: { cs: 'Plány kraje', en: 'Plans of the region' }, language: 'cs', plans, parts,
});

const entries = (from: number, count: number, url?: string) => Array.from({ length: count }, (_, index) => entryOf(from + index, url));

const names = (element: Element) => [...element.shadowRoot!.querySelectorAll('[part=plan]')].map((each) => each.textContent?.trim());
const count = (element: Element) => part(element, 'count')?.textContent?.replace(/\s+/g, ' ').trim();
const press = (element: Element, name: string) => part(element, name)!.click();

function type(element: Element, words: string): void {
  const input = element.shadowRoot!.querySelector('input')!;
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

const requests = async (served: Served) => (await served.count()).requests;

describe('an element that is given a catalogue', () => {
  it('lists its plans with what is known of them, and says how many', async () => {
    const served = await serve({ body: catalogueOf(entries(1, 3)) });
    const element = await shown(served.url);
    await inState(element, 'ready');
    expect(part(element, 'heading')?.textContent).to.equal('Plány kraje');
    expect(names(element)).to.deep.equal(['Plán města Lhota 1', 'Plán města Lhota 2', 'Plán města Lhota 3']);
    expect(text(element)).to.match(/Lhota 2 · 2024 · plán zlepšování · 2 cíle · Aktualizováno 3. března 2025/);
    expect(count(element)).to.equal('Zobrazeny 3 plány');
    expect(await axeProblems(element)).to.deep.equal([]);
  });

  it('opens a plan in its place, and leads back to where the visitor was', async () => {
    const plan = await serve({ body: planOf('Park', 'Alej') });
    const served = await serve({ body: catalogueOf([entryOf(1), entryOf(2, plan.url)]) });
    const element = await shown(served.url);
    await inState(element, 'ready');
    const opener = element.shadowRoot!.querySelectorAll<HTMLElement>('[part=plan]')[1]!;
    opener.focus();
    opener.click();
    await until('the plan is shown', () => text(element).includes('Alej'));
    await inState(element, 'ready');
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'back'));
    expect(part(element, 'source')?.getAttribute('href')).to.equal(plan.url);
    expect(await axeProblems(element)).to.deep.equal([]);
    press(element, 'back');
    await until('the list is back', () => names(element).length === 2);
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Plán města Lhota 2');
    expect([await requests(served), await requests(plan)]).to.deep.equal([1, 1]);
  });

  it('takes one from a script too', async () => {
    const plan = await serve({ body: planOf('Park') });
    const element = await fixture<GoalCountElement>(html`<civic-goal-count .plan=${catalogueOf([entryOf(1, plan.url)])}></civic-goal-count>`);
    await inState(element, 'ready');
    press(element, 'plan');
    await until('the plan is shown', () => text(element).includes('Park'));
    press(element, 'back');
    await until('the list is back', () => names(element).length === 1);
  });

  it('says why a plan cannot be opened, and leads back all the same', async () => {
    const missing = await serve({ status: 404 });
    const element = await shown((await serve({ body: catalogueOf([entryOf(1, missing.url)]) })).url);
    await inState(element, 'ready');
    press(element, 'plan');
    await inState(element, 'failed');
    await until('it is said', () => text(element).includes('Plán na uvedené adrese není.'));
    press(element, 'back');
    await inState(element, 'ready');
    expect(names(element)).to.have.length(1);
  });

  it('loads its parts only as they are scrolled to', async () => {
    const parts = [await serve({ body: catalogueOf(entries(100, 60)) }), await serve({ body: catalogueOf(entries(200, 60)) })];
    const served = await serve({ body: catalogueOf(entries(1, 60), parts.map(({ url }) => url)) });
    const element = await shown(served.url);
    await inState(element, 'ready');
    expect(count(element)).to.equal('Zobrazeno 50 plánů');
    expect([await requests(parts[0]!), await requests(parts[1]!)]).to.deep.equal([0, 0]);
    await until('the end is there', () => {
      part(element, 'more-plans')?.scrollIntoView();
      return names(element).length === 180;
    });
    expect([count(element), part(element, 'more-plans')]).to.deep.equal(['Zobrazeno 180 plánů', null]);
    expect([await requests(parts[0]!), await requests(parts[1]!)]).to.deep.equal([1, 1]);
  });

  it('gives up the part that is on its way when the element goes, and begins with it when it is back', async () => {
    const further = await serve({ body: catalogueOf(entries(100, 3)), hold: true });
    const element = await shown((await serve({ body: catalogueOf(entries(1, 3), [further.url]) })).url);
    await inState(element, 'ready');
    await until('the part is asked for', () => {
      part(element, 'more-plans')?.scrollIntoView();
      return text(element).includes('Načítají');
    });
    await until('the request is there', async () => (await requests(further)) === 1);
    const home = element.parentElement!;
    element.remove();
    await until('the request is given up', async () => (await further.count()).aborted === 1);
    await further.release();
    home.append(element);
    await until('all are there', () => names(element).length === 6);
    expect(text(element)).to.not.contain('nepodařilo');
  });

  it('finds plans in all parts, whatever case and diacritics', async () => {
    const part = await serve({ body: catalogueOf([...entries(100, 60), { ...entryOf(7), title: 'Zdravé Město Česká Lípa' }]) });
    const element = await shown((await serve({ body: catalogueOf(entries(1, 60), [part.url]) })).url);
    await inState(element, 'ready');
    type(element, 'ceska LIPA');
    await until('it is found', () => names(element).length === 1);
    expect(names(element)).to.deep.equal(['Zdravé Město Česká Lípa']);
    await until('it is counted', () => count(element) === 'Zobrazen 1 plán');
    type(element, 'nic takového');
    await until('nothing is found', () => count(element) === 'Zobrazeno 0 plánů');
    type(element, '');
    await until('all are back', () => names(element).length === 50);
  });

  it('shows only plans of a kind and a period', async () => {
    const element = await shown((await serve({ body: catalogueOf(entries(1, 9)) })).url);
    await inState(element, 'ready');
    const [kind, period] = element.shadowRoot!.querySelectorAll('select');
    expect([...kind!.options].map(({ text }) => text)).to.deep.equal(['Vše', 'plán zlepšování', 'strategie']);
    kind!.value = 'strategy';
    kind!.dispatchEvent(new Event('change', { bubbles: true }));
    await until('strategies are shown', () => count(element) === 'Zobrazeno 5 plánů');
    period!.value = '2024';
    period!.dispatchEvent(new Event('change', { bubbles: true }));
    await until('none is of that year', () => count(element) === 'Zobrazeno 0 plánů');
  });

  it('says that a part could not be loaded, and asks for it again', async () => {
    const part = await serve({ status: 404 });
    const element = await shown((await serve({ body: catalogueOf(entries(1, 2), [part.url]) })).url);
    await until('it is said', () => text(element).includes('Část seznamu se nepodařilo načíst.'));
    expect(names(element)).to.have.length(2);
  });

  it('sets bad entries aside, and is not a part of itself', async () => {
    const served = await serve({ body: {} });
    await served.change({ body: catalogueOf([entryOf(1), { title: 'Bez adresy' }, { url: 'javascript:alert(1)', title: 'X' }, 5, { ...entryOf(2), period: 'kdysi' }], [served.url]) });
    const element = await shown(served.url);
    await inState(element, 'ready');
    expect(element.matches(':state(partial)')).to.equal(true);
    expect(names(element)).to.deep.equal(['Plán města Lhota 1', 'Plán města Lhota 2']);
    expect(await requests(served)).to.equal(1);
  });

  it('takes no part twice', async () => {
    const [first, second] = [await serve({ body: {} }), await serve({ body: {} })];
    await first.change({ body: catalogueOf(entries(2, 1), [second.url, first.url]) });
    await second.change({ body: catalogueOf(entries(3, 1), [first.url, second.url]) });
    const element = await shown((await serve({ body: catalogueOf(entries(1, 1), [first.url, second.url, first.url]) })).url);
    await until('all parts have come', () => count(element) === 'Zobrazeny 3 plány');
    expect([await requests(first), await requests(second)]).to.deep.equal([1, 1]);
  });

  it('says that a catalogue without plans holds nothing that can be used', async () => {
    await inState(await shown((await serve({ body: catalogueOf([]) })).url), 'failed');
  });

  it('is kept as a good copy', async () => {
    const failing = await serve({ status: 500 });
    const cache = await caches.open('civic-elements-1');
    const copy = new Response(JSON.stringify(catalogueOf(entries(1, 2))), { headers: { 'x-civic-saved': String(Date.UTC(2025, 2, 3)) } });
    await cache.put(failing.url, copy);
    const element = await shown(failing.url);
    await inState(element, 'stale', 8_000);
    expect(text(element)).to.contain('Údaje z 3. března 2025');
    expect(names(element)).to.have.length(2);
    await caches.delete('civic-elements-1');
  });

  it('speaks the language of the page', async () => {
    const served = await serve({ body: catalogueOf(entries(1, 2)) });
    for (const [lang, said] of [['en', '2 plans shown'], ['de', '2 Pläne angezeigt']] as const) {
      const element = await fixture<GoalCountElement>(html`<civic-goal-count lang=${lang} src=${served.url}></civic-goal-count>`);
      await inState(element, 'ready');
      expect(count(element)).to.equal(said);
    }
  });

  it('shows another source as that, when its address changes while a plan is open', async () => {
    const plan = await serve({ body: planOf('Park') });
    const element = await shown((await serve({ body: catalogueOf([entryOf(1, plan.url)]) })).url);
    await inState(element, 'ready');
    press(element, 'plan');
    await until('the plan is shown', () => text(element).includes('Park'));
    element.src = (await serve({ body: planOf('Náves') })).url;
    await until('the other is shown', () => text(element).includes('Náves'));
    expect(part(element, 'back')).to.equal(null);
  });
});
