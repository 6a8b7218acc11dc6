/** How a map of safety projects is moved by hand, by wheel and by buttons. */
import { expect } from 'chai';
import { SafetyMapPage } from './pages/safety-map.page.js';
import type { OpenOptions } from './pages/safety-map.page.js';
import { MANY } from './pages/safety-map.plans.js';

let page: SafetyMapPage;
const ready = async (options?: OpenOptions) => (page = await SafetyMapPage.ready(options));

afterEach(() => page.close());

describe('moving the map', () => {
  it('comes nearer, goes farther and back to the whole region with buttons that keep the focus', async () => {
    await ready();
    const home = page.viewBox;
    page.part('zoom-in').focus();
    await page.key('Enter');
    expect(page.viewBox[2]).to.be.closeTo(home[2]! / 2, 0.2);
    expect(page.focus).to.equal('Přiblížit mapu');
    await page.click(page.part('zoom-out'));
    await page.click(page.part('zoom-out'));
    expect(page.viewBox[2]).to.be.closeTo(home[2]! * 2, 0.2);
    page.part('reset').focus();
    expect(page.focus).to.equal('Celý kraj');
    await page.key('Enter');
    expect(page.viewBox).to.deep.equal(home);
    expect(page.focus).to.equal('Celý kraj');
  });

  it('is moved by the buttons at its edges, too, once it has been brought nearer', async () => {
    await ready();
    await page.come();
    expect(page.parts('pan')).to.deep.equal([]);
    await page.click(page.part('zoom-in'));
    expect(page.parts('pan').map((button) => button.ariaLabel)).to.deep.equal(['sever', 'západ', 'východ', 'jih'].map((side) => `Posunout mapu na\u00a0${side}`));
    const [left, top] = page.viewBox;
    const [north, west] = page.parts('pan');
    expect(north!.clientHeight).to.be.least(42);
    await page.click(north!);
    await page.click(west!);
    expect(page.viewBox[0]!).to.be.lessThan(left!);
    expect(page.viewBox[1]!).to.be.lessThan(top!);
    expect(await page.axe()).to.deep.equal([]);
    page.marker('Tachov').focus();
    await page.key('ArrowRight');
    expect(getComputedStyle(north!).visibility).to.equal('hidden');
    await page.click(page.part('reset'));
    expect(page.parts('pan')).to.deep.equal([]);
  });

  it('follows the hand, markers and land together', async () => {
    await ready({ width: 760 });
    await page.click(page.part('zoom-in'));
    const [left = 0, , width = 0] = page.viewBox;
    const scale = page.part('map').clientWidth / width;
    const start = page.leftOf('Přeštice');
    let during = 0;
    const [sheet] = page.all('.plane');
    await page.drag(-60, 0, () => {
      during = page.leftOf('Přeštice');
      expect(getComputedStyle(sheet!).willChange).to.equal('transform');
      expect(sheet!.style.transform).not.to.equal('');
    });
    expect(during).to.be.closeTo(start - 60, 2);
    expect(sheet!.style.transform).to.equal('');
    expect(page.viewBox[0]).to.be.closeTo(left + 60 / scale, 0.2);
    expect(page.leftOf('Přeštice')).to.be.closeTo(start - 60, 2);
    expect(page.events.map(({ type }) => type)).not.to.include('civic-place-select');
  });

  it('draws what comes into view while a hand still drags, and leaves the markers that stay as they are', async () => {
    await ready({ plan: MANY, width: 700 });
    await page.click(page.part('zoom-in'));
    const before = new Map(page.markers.map((marker) => [marker.ariaLabel, marker]));
    const { right } = page.part('map').getBoundingClientRect();
    let coming: (string | null)[] = [];
    await page.drag(-220, 0, () => {
      const isComing = (marker: HTMLElement) => marker.getBoundingClientRect().right < right && !before.has(marker.ariaLabel);
      coming = page.markers.filter(isComing).map(({ ariaLabel }) => ariaLabel);
    });
    expect(coming.length).to.be.greaterThan(0);
    const staying = page.markers.filter(({ ariaLabel }) => before.has(ariaLabel));
    expect(staying.length).to.be.greaterThan(5);
    expect(staying.every((marker) => before.get(marker.ariaLabel) === marker)).to.equal(true);
  });

  it('comes nearer under two fingers that part', async () => {
    await ready();
    const map = page.part('map');
    await page.come();
    // A finger of a test is no finger of the browser's, so it cannot be captured.
    map.querySelector('.land')!.setPointerCapture = () => undefined;
    const [x, y] = page.middle;
    const finger = (type: string, pointerId: number, dx: number) =>
      map.dispatchEvent(new PointerEvent(type, { pointerId, button: 0, clientX: x + dx, clientY: y, bubbles: true }));
    const [, , width = 0] = page.viewBox;
    finger('pointerdown', 11, -40);
    finger('pointerdown', 12, 40);
    finger('pointermove', 11, -60);
    finger('pointermove', 12, 60);
    finger('pointerup', 11, -60);
    finger('pointerup', 12, 60);
    await page.settled();
    expect(page.viewBox[2]).to.be.closeTo(width / 1.5, 0.4);
  });

  it('leaves the wheel to the page unless Ctrl or ⌘ is held, and says so', async () => {
    await ready();
    await page.come();
    const home = page.viewBox;
    expect(page.wheel({ deltaY: -240 })).to.equal(true);
    await page.settled();
    expect(page.viewBox).to.deep.equal(home);
    expect(page.text).to.contain('se stisknutou klávesou Ctrl');
    expect(page.wheel({ deltaY: -240, ctrlKey: true })).to.equal(false);
    await page.settled();
    expect(page.viewBox[2]).to.be.closeTo(home[2]! / 2, 0.2);
    expect(page.text).not.to.contain('se stisknutou klávesou Ctrl');
  });

  it('keeps the whole region in view when the map changes its size', async () => {
    await ready({ width: 1000 });
    const errors: unknown[] = [];
    const note = (event: ErrorEvent) => void errors.push(event.message);
    addEventListener('error', note);
    for (const width of [320, 700, 1000, 500]) {
      page.element.parentElement!.style.inlineSize = `${width}px`;
      await page.settled();
      const map = page.part('map').getBoundingClientRect();
      for (const marker of page.markers) {
        const { left, right } = marker.getBoundingClientRect();
        expect(left >= map.left && right <= map.right).to.equal(true);
      }
      expect(page.element.scrollWidth).to.be.at.most(width);
    }
    removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
  });

  it('shows another region when asked to', async () => {
    await ready();
    const home = page.viewBox;
    page.element.setAttribute('region', 'CZ-80');
    await page.settled();
    expect(page.viewBox[0]).to.be.greaterThan(home[0]! + 200);
    expect(page.part('map').getAttribute('aria-label')).to.equal('Mapa: Moravskoslezský kraj');
  });
});
