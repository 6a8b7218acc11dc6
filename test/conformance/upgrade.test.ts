import { expect } from 'chai';
import { clear, define, elements, inState, make, restingText, room, settled } from './elements.js';
import { wholePlan } from './plan.js';
import { serve } from '../support/served.js';

/** What stood in the page before the element was defined, and what came of it. */
const early = new Map<string, { byAttribute: HTMLElement; byProperty: HTMLElement }>();

before(async () => {
  const { url } = await serve({ body: wholePlan });
  for (const { tag, needed } of elements) {
    expect(customElements.get(tag), `${tag} is not defined yet`).to.equal(undefined);
    const byAttribute = make(tag, { ...needed, src: url });
    const byProperty = make(tag, { lang: 'cs' });
    Object.assign(byProperty, needed, { plan: wholePlan, headingLevel: 4 });
    room().append(byAttribute, byProperty);
    early.set(tag, { byAttribute, byProperty });
  }
  for (const { tag } of elements) await define(tag);
});

after(clear);

for (const { tag, needed } of elements) {
  describe(`${tag}, defined after it was put into the page`, () => {
    it('shows what its attributes say, as one made later does', async () => {
      const { byAttribute } = early.get(tag)!;
      await inState(byAttribute, 'ready');
      const later = make(tag, { ...needed, src: byAttribute.getAttribute('src') ?? '' });
      room().append(later);
      await inState(later, 'ready');

      expect(await restingText(byAttribute)).to.equal(await restingText(later));
    });

    it('keeps the properties that a script has set before', async () => {
      const { byProperty } = early.get(tag)!;
      await inState(byProperty, 'ready');

      const heading = byProperty.shadowRoot?.querySelector('[part~="heading"]');
      expect(heading?.localName).to.equal('h4');
    });

    it('takes a plan from a script or from JSON inside it, with no request', async () => {
      const inline = make(tag, needed);
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(wholePlan);
      inline.append(script);
      room().append(inline);

      expect(await settled(inline)).to.equal('ready');
    });
  });
}
