/** How an element gets its plan: lines that fail and come back, several sources, elements that come and go. */
import { fixture, html } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import { GoalCountElement, inState, part, planOf, shown, text, watch } from './pages/goal-count.page.js';
import { serve } from '../support/served.js';
import type { Served } from '../support/served.js';
import { until } from '../support/until.js';

const settledRequests = (served: Served, count: number) =>
  until(`${count} requests came`, async () => (await served.count()).requests === count);

describe('a line that comes back', () => {
  it('brings the plan that could not be loaded', async () => {
    const served = await serve({ status: 404 });
    const element = await shown(served.url);
    await inState(element, 'failed');
    await served.change({ body: planOf('Park') });
    globalThis.dispatchEvent(new Event('online'));
    await inState(element, 'ready');
    expect(text(element)).to.contain('Park');
  });

  for (const [what, event] of Object.entries({ online: new Event('online'), 'back from another page': new PageTransitionEvent('pageshow', { persisted: true }) })) {
    it(`leaves an unchanged plan alone: ${what}`, async () => {
      const served = await serve({ body: planOf('Park') });
      const elements = [await shown(served.url), await shown(served.url)];
      for (const element of elements) await inState(element, 'ready');
      const seen = elements.map(watch);
      globalThis.dispatchEvent(event);
      await settledRequests(served, 2);
      await served.change({ body: planOf('Park', 'Alej') });
      // The second answer is read after the first, so what the first did can be seen when the second is shown.
      const before = seen.map(({ changes, loads }) => [changes, loads]);
      expect(before).to.deep.equal([[0, 0], [0, 0]]);
      expect(elements.every((element) => element.matches(':state(ready)'))).to.equal(true);
      await until('the change is shown', () => {
        globalThis.dispatchEvent(event);
        return elements.every((element) => text(element).includes('Alej'));
      });
      expect(seen.map(({ loads }) => loads)).to.deep.equal([1, 1]);
    });
  }

  it('is not asked about by those who have left', async () => {
    const served = await serve({ body: planOf('Park') });
    const element = await shown(served.url);
    await inState(element, 'ready');
    const seen = watch(element);
    element.remove();
    await served.change({ body: planOf('Alej') });
    globalThis.dispatchEvent(new Event('online'));
    const other = await serve({ body: planOf('Park') });
    await inState(await shown(other.url), 'ready');
    expect(seen.loads).to.equal(0);
    expect(text(element)).to.contain('Park');
  });
});

describe('several sources', () => {
  it('are shown as one plan, and each is asked once', async () => {
    const served = [await serve({ body: planOf('Park') }), await serve({ body: planOf('Alej') })];
    const src = `  ${served[0]!.url}\n${served[1]!.url} `;
    const elements = [await shown(src), await shown(src)];
    for (const element of elements) await inState(element, 'ready');
    expect(text(elements[0]!)).to.contain('Park').and.to.contain('Alej');
    expect(elements[1]!.drawn, 'put together once').to.equal(elements[0]!.drawn);
    for (const each of served) expect((await each.count()).requests).to.equal(1);
    const links = [...elements[0]!.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part~="source"]')];
    expect(links.map(({ href }) => href)).to.deep.equal(served.map(({ url }) => url));
    expect(links.map(({ textContent }) => textContent?.trim())).to.deep.equal(['Plán zlepšování', 'Plán zlepšování']);
  });

  it('are shown as far as they came, and the missing one is named', async () => {
    const [good, bad] = [await serve({ body: planOf('Park') }), await serve({ status: 404 })];
    const element = await fixture<GoalCountElement>(html`<civic-goal-count></civic-goal-count>`);
    const problems: unknown[] = [];
    element.addEventListener('civic-problem', (event) => problems.push((event as CustomEvent).detail));
    element.src = `${good.url} ${bad.url}`;
    await inState(element, 'ready');
    expect(element.matches(':state(partial)')).to.equal(true);
    expect(text(element)).to.contain('Park').and.to.contain(`${bad.url}: Plán se nepodařilo načíst.`);
    await until('the page is told', () => problems.length > 0);
    expect(problems).to.deep.equal([{ source: bad.url, code: 'not-found', advice: 'na adrese nic není; ověřte název a umístění souboru (HTTP 404)' }]);

    await bad.change({ body: planOf('Alej') });
    element.reload();
    await until('both are shown', () => text(element).includes('Alej'));
    expect(element.matches(':state(partial)')).to.equal(false);
  });

  it('do not wait for the slowest', async () => {
    const [good, slow] = [await serve({ body: planOf('Park') }), await serve({ body: planOf('Alej'), hold: true })];
    const element = await shown(`${good.url} ${slow.url}`);
    await until('the first is shown', () => text(element).includes('Park'));
    expect(element.matches(':state(loading)')).to.equal(true);
    await slow.release();
    await inState(element, 'ready');
    expect(text(element)).to.contain('Alej');
  });

  it('are one catalogue when there are catalogues among them, and a plan among them is one of its plans', async () => {
    const catalogue = (title: string, ...urls: string[]) =>
      serve({ body: { format: 'civic-catalog/1', title, language: 'cs', plans: urls.map((url) => ({ url, title: `Plán ${title}` })) } });
    const own = await serve({ body: { ...planOf('Park'), publisher: 'mesto', bodies: [{ id: 'mesto', title: 'Město Lhota' }] } });
    const [north, bad, south] = [await catalogue('severu', 'a.json'), await serve({ status: 404 }), await catalogue('jihu', 'b.json', 'c.json')];
    const element = await shown([north, own, bad, south].map(({ url }) => url).join(' '));
    await inState(element, 'ready');
    expect(part(element, 'heading')?.textContent).to.equal('severu');
    const names = () => [...element.shadowRoot!.querySelectorAll('[part=plan]')].map((each) => each.textContent?.trim());
    expect(names()).to.deep.equal(['Plán severu', 'Plán zlepšování', 'Plán jihu', 'Plán jihu']);
    expect(text(element)).to.contain('Město Lhota').and.to.contain(`${bad.url}: Plán se nepodařilo načíst.`);
    element.shadowRoot!.querySelectorAll<HTMLElement>('[part=plan]')[1]!.click();
    await until('the plan is open', () => text(element).includes('Park'));
    expect((await own.count()).requests).to.equal(1);
  });

  it('fail when all of them fail, with an address that is none among them', async () => {
    const bad = await serve({ status: 404 });
    const element = await shown(`${bad.url} javascript:alert(1)`);
    await inState(element, 'failed');
  });
});

describe('elements that come and go', () => {
  it('make few requests and leave nothing behind', async () => {
    const served = await serve({ body: planOf('Park') });
    const holder = await fixture(html`<div></div>`);
    const make = () => {
      const element = new GoalCountElement();
      element.src = served.url;
      return element;
    };
    for (let round = 0; round < 1000; round++) {
      const element = make();
      holder.append(element);
      if (round % 3 === 0) await element.updateComplete;
      if (round % 100 === 0) await inState(element, 'ready');
      element.remove();
    }
    const last = make();
    holder.append(last);
    await inState(last, 'ready');
    expect((await served.count()).requests).to.be.lessThan(5);
  });

  it('ask a dead address no more than three times together', async () => {
    const served = await serve({ status: 503 });
    const page = await fixture(html`<div>${Array.from({ length: 50 }, () => html`<civic-goal-count src=${served.url}></civic-goal-count>`)}</div>`);
    for (const element of page.children) await inState(element, 'failed', 8000);
    expect((await served.count()).requests).to.equal(3);
  });

  it('keep their states apart when they are moved', async () => {
    const served = await serve({ status: 404 });
    const element = await shown(served.url);
    await inState(element, 'failed');
    const seen = watch(element);
    (await fixture(html`<section></section>`)).append(element);
    await element.updateComplete;
    expect(element.matches(':state(failed):not(:state(loading))')).to.equal(true);
    expect(seen.changes).to.equal(0);
    expect((await served.count()).requests).to.equal(1);
  });

  it('take a plan again that was given by a script, from its address', async () => {
    const served = await serve({ body: planOf('Park') });
    const element = await shown(served.url);
    await inState(element, 'ready');
    element.plan = planOf('Alej');
    await until('the given one is shown', () => text(element).includes('Alej'));
    element.plan = undefined;
    await until('the served one is shown', () => text(element).includes('Park'));
    await inState(element, 'ready');
    expect((await served.count()).requests).to.equal(1);
  });
});
