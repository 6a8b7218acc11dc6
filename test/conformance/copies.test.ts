import { expect } from 'chai';
import { clear, define, elements, inState, make, restingText, room } from './elements.js';
import { wholePlan } from './plan.js';
import { serve } from '../support/served.js';

afterEach(clear);

for (const { tag, needed } of elements) {
  describe(`${tag}, with two copies of the library on the page`, () => {
    it('is served by the first, and works', async () => {
      await define(tag, 'dist');
      const first = customElements.get(tag);
      const { url } = await serve({ body: wholePlan });
      const early = make(tag, { ...needed, src: url });
      room().append(early);
      await inState(early, 'ready');

      await define(tag, 'src');

      expect(customElements.get(tag)).to.equal(first);
      const late = make(tag, { ...needed, src: url });
      room().append(late);
      await inState(late, 'ready');
      expect(await restingText(late)).to.equal(await restingText(early));
    });
  });
}
