/** What a visitor does on a map of safety projects, by hand and by keyboard. */
import { expect } from 'chai';
import { until } from '../support/until.js';
import { SafetyMapPage } from './pages/safety-map.page.js';
import type { OpenOptions } from './pages/safety-map.page.js';
import { MANY, REGION } from './pages/safety-map.plans.js';

let page: SafetyMapPage;
const ready = async (options?: OpenOptions) => (page = await SafetyMapPage.ready(options));
const plzen = () => ready({ attributes: { src: '/demo/data/plzen-safe-region.json' } });

afterEach(() => page.close());

describe('the markers of a safety map', () => {
  it('have the full name of their place and how many projects there are', async () => {
    await ready();
    expect(page.markerNames).to.deep.equal([
      'Chystaná, bez projektu, zapojení v přípravě',
      'Kralovice, bez projektu',
      'Přeštice a okolí, 3 projekty',
      'Sušice, bez projektu',
      'Tachov, 1 projekt',
    ]);
    expect(page.written('Tachov')).to.equal('1');
    expect(page.marker('Tachov').textContent).to.contain('Tachov');
    expect(page.text).to.contain('Plzeň');
  });

  it('stand where their places are, inside the map', async () => {
    await plzen();
    const map = page.part('map').getBoundingClientRect();
    for (const marker of page.markers) {
      const { left, right, top, bottom } = marker.getBoundingClientRect();
      expect(left >= map.left && right <= map.right && top >= map.top && bottom <= map.bottom).to.equal(true);
    }
    const at = (name: string) => page.marker(name).getBoundingClientRect();
    expect(at('Tachov').left).to.be.lessThan(at('Rokycany').left);
    expect(at('Kralovice').top).to.be.lessThan(at('Železná Ruda').top);
  });

  it('never overlap, and neither do names', async () => {
    await ready({ plan: MANY, width: 700 });
    const boxes = (selector: string) => page.all(selector).map((each) => each.getBoundingClientRect());
    for (const found of [boxes('.marker'), boxes('.name')]) {
      expect(found.length).to.be.greaterThan(3);
      found.forEach((a, i) =>
        found.slice(i + 1).forEach((b) => {
          expect(a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1).to.equal(true);
        }),
      );
    }
    const counted = page.markers.reduce((sum, marker) => sum + Number(/\d+(?=\sprojekt)/.exec(marker.ariaLabel!)), 0);
    expect(counted).to.equal(1500);
  });

  it('are left in peace when the map goes before what a click on one needs has come', async () => {
    await ready();
    const rejected: unknown[] = [];
    const onRejected = (event: PromiseRejectionEvent) => rejected.push(event.reason);
    addEventListener('unhandledrejection', onRejected);
    page.marker('Tachov').click();
    page.element.remove();
    await import('../../src/elements/safety-map/visit.js');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    removeEventListener('unhandledrejection', onRejected);
    expect(rejected).to.deep.equal([]);
  });

  it('show a place: who it is, since when, what happens there; and mark it in the list without taking the focus', async () => {
    await ready();
    page.marker('Tachov').focus();
    await page.click(page.marker('Tachov'));
    expect(page.events.at(-1)).to.deep.equal({ type: 'civic-place-select', detail: { id: 'tachov' } });
    expect(page.place).to.contain('Tachov – zapojeno od 1. července 2010').and.to.contain('Na kole občanům blíže');
    expect(page.marker('Tachov').getAttribute('aria-pressed')).to.equal('true');
    expect(page.project('Na kole').classList.contains('chosen')).to.equal(true);
    expect(page.focus).to.equal('Tachov, 1 projekt');
    await page.click(page.marker('Tachov'));
    expect(page.marker('Tachov').getAttribute('aria-pressed')).to.equal('false');
    expect(page.place).to.equal('');
  });

  it('say when the plan names no project of a place', async () => {
    await ready();
    await page.click(page.marker('Sušice'));
    expect(page.place).to.contain('zapojeno od června 2011').and.to.contain('Plán odtud žádný projekt neuvádí.');
  });

  it('stay as they are when the page prevents it', async () => {
    await ready();
    page.element.addEventListener('civic-place-select', (event) => event.preventDefault());
    await page.click(page.marker('Tachov'));
    expect(page.place).to.equal('');
  });

  it('are marked when a project is opened in the list, and the focus stays in the list', async () => {
    await ready();
    const summary = page.project('Na kole').querySelector('summary')!;
    summary.focus();
    await page.press('Na kole');
    expect(page.marker('Tachov').classList.contains('chosen')).to.equal(true);
    expect(page.root.activeElement).to.equal(summary);
  });

  it('lead from the place to its project and to the projects of that place alone', async () => {
    await ready();
    await page.click(page.marker('Tachov'));
    const [project, only] = page.all('.town button');
    await page.click(project!);
    expect(page.project('Na kole').querySelector('details')!.open).to.equal(true);
    expect(page.focus).to.contain('Na kole občanům blíže');
    await page.click(only!);
    expect(page.titles).to.deep.equal(['Na kole občanům blíže']);
    expect(page.root.activeElement).to.equal(page.filter('place'));
  });

  it('stand still under a finger that scrolls the page, and are told by more than colour', async () => {
    await ready();
    expect(getComputedStyle(page.part('map')).touchAction).to.equal('pan-y');
    await page.milestone('7/2010');
    expect(page.marker('Sušice').getAttribute('aria-label')).to.contain('zatím nezapojeno');
    expect(getComputedStyle(page.marker('Sušice'), '::before').borderStyle).to.equal('solid');
    expect(getComputedStyle(page.marker('Kralovice'), '::before').borderStyle).to.equal('none');
  });
});

describe('the map by keyboard', () => {
  it('is one tab stop in and one out, and can be skipped', async () => {
    await ready();
    page.part('skip').focus();
    await page.key('Tab', 'Tab', 'Tab', 'Tab');
    expect(page.focus).to.equal('Chystaná, bez projektu, zapojení v přípravě');
    await page.key('Tab');
    expect(page.focus).to.contain('Města a obce na mapě');
    await page.backwards();
    await page.backwards();
    expect(page.focus).to.equal('Přiblížit mapu');
    await page.click(page.part('skip'));
    await page.key('Tab');
    expect(page.focus).to.contain('Města a obce na mapě');
  });

  it('walks with arrows to the nearest marker in that direction, and by name to the ends', async () => {
    await ready();
    page.marker('Tachov').focus();
    await page.handThere();
    await page.key('ArrowRight');
    expect(page.focus).to.equal('Přeštice a okolí, 3 projekty');
    await page.key('ArrowDown');
    expect(page.focus).to.equal('Sušice, bez projektu');
    await page.key('ArrowUp');
    expect(page.focus).to.equal('Přeštice a okolí, 3 projekty');
    await page.key('Home');
    expect(page.focus).to.contain('Chystaná');
    await page.key('End');
    expect(page.focus).to.equal('Tachov, 1 projekt');
    await page.key('ArrowLeft');
    expect(page.focus).to.equal('Tachov, 1 projekt');
    expect(page.markers.filter(({ tabIndex }) => tabIndex === 0).length).to.equal(1);
  });

  it('comes nearer to a marker of several places with Enter, to its first place, and back with Escape', async () => {
    await ready();
    page.marker('Přeštice a okolí').focus();
    await page.key('Enter');
    await until('the places part', () => page.markerNames.includes('Lhota, 1 projekt'));
    expect(page.focus).to.equal('Přeštice, 2 projekty');
    await page.key('Enter');
    expect(page.place).to.contain('Přeštice');
    await page.key('Escape');
    expect(page.place).to.equal('');
    expect(page.focus).to.equal('Přeštice, 2 projekty');
    await page.key('Escape');
    expect(page.focus).to.equal('Přeštice a okolí, 3 projekty');
    expect(page.part('reset').getAttribute('aria-disabled')).to.equal('true');
  });

  it('goes beyond the edge of what is seen', async () => {
    await ready();
    await page.click(page.marker('Přeštice a okolí'));
    const before = page.viewBox;
    page.marker('Přeštice').focus();
    await page.handThere();
    await page.key('ArrowDown', 'ArrowDown');
    expect(page.focus).to.equal('Sušice, bez projektu');
    const map = page.part('map').getBoundingClientRect();
    const { left, right, top, bottom } = page.marker('Sušice').getBoundingClientRect();
    expect(left >= map.left && right <= map.right && top >= map.top && bottom <= map.bottom).to.equal(true);
    expect(page.viewBox).not.to.deep.equal(before);
  });

  it('zooms with plus and minus, and by pages, about the marker', async () => {
    await ready();
    page.marker('Tachov').focus();
    await page.handThere();
    const [, , width = 0] = page.viewBox;
    await page.key('PageUp');
    expect(page.viewBox[2]).to.be.closeTo(width / 2, 0.2);
    expect(page.focus).to.equal('Tachov, 1 projekt');
    await page.key('PageDown');
    const plus = new KeyboardEvent('keydown', { key: '+', bubbles: true, cancelable: true });
    expect(page.marker('Tachov').dispatchEvent(plus)).to.equal(false);
    await page.settled();
    expect(page.viewBox[2]).to.be.closeTo(width / 2, 0.2);
  });

  it('filters the list by the places of a marker that no zoom parts, and takes that back', async () => {
    const places = [{ id: 'a', title: 'Horní Ves', point: [13.4, 49.7] }, { id: 'b', title: 'Dolní Ves', point: [13.4, 49.7] }, { id: 'c', title: 'Lhota', point: [13.1, 49.5] }];
    const projects = places.map(({ id, title }) => ({ id: `p-${id}`, title: `Světla ${title}`, scope: 'local', places: [id] }));
    await ready({ plan: { ...REGION, milestones: [], places, projects } });
    page.marker('Horní Ves a okolí').focus();
    await page.handThere();
    await page.key('Enter');
    expect(page.titles).to.deep.equal(['Světla Horní Ves', 'Světla Dolní Ves']);
    expect(page.options('place')).to.include('Horní Ves, Dolní Ves (2)');
    expect(page.focus).to.contain('Horní Ves a okolí');
    await page.key('Enter');
    expect(page.titles.length).to.equal(3);
  });

  it('closes the place with its button and gives the focus back to the marker', async () => {
    await ready();
    await page.click(page.marker('Tachov'));
    page.all('.close')[0]!.focus();
    expect(page.focus).to.equal('Zavřít');
    await page.key('Enter');
    expect(page.focus).to.equal('Tachov, 1 projekt');
  });
});
