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
      'partial, in English': async (holder) => {
        const bodies = [...wholePlan.bodies, { id: 'bez-nazvu' }];
        return placed(holder, (await serve({ body: { ...wholePlan, bodies } })).url, 'partial', 'en');
      },
      empty: async (holder) => {
        for (const list of FEW) {
          const element = make(tag, { ...needed, src: (await serve({ body: planOf(list) })).url });
          holder.replaceChildren(element);
          if ((await settled(element)) === 'empty') return element;
        }
        throw new Error(`${tag} is never empty`);
      },
      'stale, in German': async (holder) => {
        const served = await serve({ body: wholePlan });
        const element = await placed(holder, served.url, 'ready', 'de');
        await served.change({ body: '<p>Údržba', type: 'text/html' });
        (element as Reload).reload();
        await inState(element, 'stale');
        return element;
      },
      failed: async (holder) => placed(holder, (await serve({ status: 404 })).url, 'failed'),
    };

    async function placed(holder: HTMLElement, src: string, state: string, lang = 'cs'): Promise<HTMLElement> {
      const element = make(tag, { ...needed, src, lang });
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

    it('has nothing wrong twice on a page, with colours forced by the visitor', async () => {
      await emulateMedia({ forcedColors: 'active' });
      try {
        const { url } = await serve({ body: wholePlan });
        const holder = room();
        for (const index of [1, 2]) {
          const element = make(tag, { ...needed, src: url });
          element.id = `copy-${index}`;
          holder.append(element);
          await inState(element, 'ready');
        }
        expect(await axeProblems(holder)).to.deep.equal([]);
      } finally {
        await emulateMedia({ forcedColors: 'none' });
      }
    }).timeout(30_000);
  });
}
