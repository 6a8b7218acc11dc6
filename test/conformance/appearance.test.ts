import { expect } from 'chai';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { clear, deep, define, elements, GIBBERISH, inState, make, parts, restingText, room, visibleText } from './elements.js';
import { wholePlan } from './plan.js';
import { serve } from '../support/served.js';
import { until } from '../support/until.js';

const LANGUAGES = ['cs', 'en', 'de'] as const;
const WIDE = { width: 1000, height: 800 };

/** A map may hold more than it shows, and what is only for screen readers has no room at all. */
const isExempt = (element: Element): boolean =>
  element.closest('[part~="map"], svg') !== null || element.clientWidth <= 1 || element.clientHeight <= 1;

/** What is wider than its room: it would have to be scrolled sideways, or cannot be read. */
function tooWide(element: Element): string[] {
  return [element, ...deep(element)]
    .filter((each) => !isExempt(each) && each.scrollWidth > each.clientWidth + 1)
    .filter((each) => getComputedStyle(each).display !== 'inline' && getComputedStyle(each).overflowX !== 'visible')
    .map((each) => `${each.localName}.${each.className} ${each.scrollWidth} > ${each.clientWidth}`);
}

/** Lines of text cut off at the bottom of a box. */
function cutOff(element: Element): string[] {
  return deep(element)
    .filter((each) => !isExempt(each) && ['hidden', 'clip'].includes(getComputedStyle(each).overflowY))
    .filter((each) => each.scrollHeight > each.clientHeight + 1)
    .map((each) => `${each.localName}.${each.className} ${each.scrollHeight} > ${each.clientHeight}`);
}

/** A scroll bar at the side takes of the width that is left. */
function expectNoSidewaysScroll(): void {
  expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
}

const styles = document.createElement('style');
styles.textContent = 'body { margin: 0 } .twice { font-size: 200% }';

before(() => document.head.append(styles));
after(() => styles.remove());
afterEach(async () => {
  clear();
  await setViewport(WIDE);
});

for (const { tag, needed } of elements) {
  describe(tag, () => {
    let url = '';
    before(async () => {
      await define(tag);
      ({ url } = await serve({ body: wholePlan }));
    });

    const shown = async (attributes: Readonly<Record<string, string>> = {}, holder = room()): Promise<HTMLElement> => {
      const element = make(tag, { ...needed, src: url, ...attributes });
      holder.append(element);
      await inState(element, 'ready');
      return element;
    };

    it('is not there when it is hidden', async () => {
      const element = await shown();
      expect(element.checkVisibility()).to.equal(true);

      element.hidden = true;

      expect(getComputedStyle(element).display).to.equal('none');
    });

    for (const lang of LANGUAGES) {
      it(`speaks ${lang}`, async () => {
        const element = await shown({ lang });
        expect(visibleText(element)).to.not.match(GIBBERISH);
      });
    }

    it('speaks three languages, each its own', async () => {
      const texts = [];
      for (const lang of LANGUAGES) texts.push(await restingText(await shown({ lang })));
      expect(new Set(texts).size).to.equal(LANGUAGES.length);
    });

    it('speaks the language of the page around it, also when that changes', async () => {
      const holder = room();
      holder.lang = 'en';
      // Some say more to a visitor who comes near.
      const near = async (element: HTMLElement): Promise<HTMLElement> => {
        element.dispatchEvent(new PointerEvent('pointerenter'));
        await restingText(element);
        return element;
      };
      const english = await restingText(await near(await shown({ lang: 'en' })));
      const german = await restingText(await near(await shown({ lang: 'de' })));
      const element = await near(await shown({}, holder));
      expect(await restingText(element)).to.equal(english);

      holder.lang = 'de';
      await until('it speaks German', () => visibleText(element) === german);
      element.setAttribute('lang', 'en');
      await until('it speaks English', () => visibleText(element) === english);
      element.lang = 'de';
      await until('it speaks German again', () => visibleText(element) === german);
    });

    it('marks words in another language', async () => {
      const element = await shown({ lang: 'en' });
      const czech = deep(element).filter((each) => each.getAttribute('lang') === 'cs');
      expect(czech.length).to.be.greaterThan(0);
    });

    for (const level of [1, 2, 3, 4, 5, 6]) {
      it(`begins with a heading of level ${level} when told so, and skips none`, async () => {
        const element = await shown({ 'heading-level': String(level) });
        const levels = deep(element).filter(({ localName }) => /^h[1-6]$/.test(localName)).map(({ localName }) => Number(localName[1]));
        expect(levels[0]).to.equal(level);
        levels.forEach((each, index) => expect(each).to.be.at.least(level).and.at.most((levels[index - 1] ?? level) + 1));
      });
    }

    it('can have its heading replaced by the page', async () => {
      const element = make(tag, { ...needed, src: url });
      const own = document.createElement('h3');
      own.slot = 'heading';
      own.textContent = 'Vlastní nadpis';
      element.append(own);
      room().append(element);
      await inState(element, 'ready');

      expect(own.checkVisibility()).to.equal(true);
      expect(parts(element, 'heading').filter((each) => each.checkVisibility())).to.deep.equal([]);
    });

    it('can be read from right to left', async () => {
      const holder = room();
      holder.dir = 'rtl';
      const element = await shown({}, holder);
      expect(getComputedStyle(parts(element, 'base')[0]!).direction).to.equal('rtl');
      expect(tooWide(element)).to.deep.equal([]);
      expectNoSidewaysScroll();
    });

    it('fits into 320 pixels', async () => {
      await setViewport({ width: 320, height: 640 });
      const element = await shown();
      expect(tooWide(element)).to.deep.equal([]);
      // Wide content stays inside the element's own edges.
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      expectNoSidewaysScroll();
    });

    it('shows all of a text that is twice as large', async () => {
      await setViewport({ width: 640, height: 800 });
      const element = await shown({}, room('twice'));
      expect(tooWide(element)).to.deep.equal([]);
      expect(cutOff(element)).to.deep.equal([]);
      expectNoSidewaysScroll();
    });

    it('takes the font, the size and the colour of the page', async () => {
      const holder = room();
      holder.style.cssText = 'font: 21px/1.5 serif; color: rgb(1, 2, 3)';
      const { fontFamily, fontSize, color, backgroundColor } = getComputedStyle(parts(await shown({}, holder), 'base')[0]!);
      expect([fontFamily, fontSize, color, backgroundColor]).to.deep.equal(['serif', '21px', 'rgb(1, 2, 3)', 'rgba(0, 0, 0, 0)']);
    });

    it('stays whole on paper', async () => {
      const element = await shown();
      await emulateMedia({ media: 'print' });
      try {
        await until('the title is on paper', () => parts(element, 'heading').some((each) => each.checkVisibility()));
        expect(visibleText(element)).to.not.match(GIBBERISH);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  });
}
