import { expect } from 'chai';
import { emulateMedia } from '@web/test-runner-commands';
import { clear, define, elements, inState, make, room, settled } from './elements.js';
import { FEW, planOf, wholePlan } from './plan.js';
import { axeProblems } from '../support/axe.js';
import { serve } from '../support/served.js';

const styles = document.createElement('style');
styles.textContent = '.dark { color-scheme: dark; background: #16191d; color: #ececec }';

before(() => document.head.append(styles));
after(() => styles.remove());
afterEach(clear);

type Reload = HTMLElement & { reload(): void };

for (const { tag, needed } of elements) {
  describe(`${tag}, judged by axe`, () => {
    before(() => define(tag));

    /** Puts the element into the page in each of its states. */
    const IN_STATE: Readonly<Record<string, (holder: HTMLElement) => Promise<HTMLElement>>> = {
      loading: async (holder) => placed(holder, (await serve({ body: wholePlan, hold: true })).url, 'loading'),
      ready: async (holder) => placed(holder, (await serve({ body: wholePlan })).url, 'ready'),
      partial: async (holder) => {
        const bodies = [...wholePlan.bodies, { id: 'bez-nazvu' }];
        return placed(holder, (await serve({ body: { ...wholePlan, bodies } })).url, 'partial');
      },
      empty: async (holder) => {
        for (const list of FEW) {
          const element = make(tag, { ...needed, src: (await serve({ body: planOf(list) })).url });
          holder.replaceChildren(element);
          if ((await settled(element)) === 'empty') return element;
        }
        throw new Error(`${tag} is never empty`);
      },
      stale: async (holder) => {
        const served = await serve({ body: wholePlan });
        const element = await placed(holder, served.url, 'ready');
        await served.change({ body: '<p>Údržba', type: 'text/html' });
        (element as Reload).reload();
        await inState(element, 'stale');
        return element;
      },
      failed: async (holder) => placed(holder, (await serve({ status: 404 })).url, 'failed'),
    };

    async function placed(holder: HTMLElement, src: string, state: string): Promise<HTMLElement> {
      const element = make(tag, { ...needed, src });
      holder.append(element);
      await inState(element, state);
      return element;
    }

    for (const [state, put] of Object.entries(IN_STATE)) {
      it(`has nothing wrong when it is ${state}, on light and on dark`, async () => {
        const holder = room();
        const element = await put(holder);
        expect(await axeProblems(element)).to.deep.equal([]);
        holder.className = 'dark';
        expect(await axeProblems(element, 'colours')).to.deep.equal([]);
      }).timeout(30_000);
    }

    for (const lang of ['en', 'de']) {
      it(`has nothing wrong in ${lang}`, async () => {
        const element = make(tag, { ...needed, lang, src: (await serve({ body: wholePlan })).url });
        room().append(element);
        await inState(element, 'ready');
        expect(await axeProblems(element)).to.deep.equal([]);
      }).timeout(30_000);
    }

    it('has nothing wrong with colours forced by the visitor', async () => {
      await emulateMedia({ forcedColors: 'active' });
      try {
        const element = make(tag, { ...needed, src: (await serve({ body: wholePlan })).url });
        room().append(element);
        await inState(element, 'ready');
        expect(await axeProblems(element)).to.deep.equal([]);
      } finally {
        await emulateMedia({ forcedColors: 'none' });
      }
    }).timeout(30_000);

    it('stands twice on a page without a clash of names', async () => {
      const { url } = await serve({ body: wholePlan });
      const holder = room();
      for (const index of [1, 2]) {
        const element = make(tag, { ...needed, src: url });
        element.id = `copy-${index}`;
        holder.append(element);
        await inState(element, 'ready');
      }
      expect(await axeProblems(holder)).to.deep.equal([]);
    }).timeout(30_000);
  });
}
