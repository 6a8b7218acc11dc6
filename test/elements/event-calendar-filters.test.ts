/** Filters of the calendar: by kind, by whom something is for, by place. */
import { expect } from 'chai';
import { until } from '../support/until.js';
import { EventCalendarPage, TOWN } from './pages/event-calendar.page.js';
import type { OpenOptions } from './pages/event-calendar.page.js';

let page: EventCalendarPage;

const PLAN = {
  ...TOWN,
  places: [...TOWN.places, { id: 'radnice', title: 'Radnice', level: 'venue' }],
  events: [
    { id: 'trhy', title: 'Farmářské trhy', term: '2025-04-05T08:00', place: 'namesti', audience: ['rodiny'] },
    { id: 'zasedani', title: 'Zasedání', kind: 'meeting', term: '2025-04-24T17:00', place: 'radnice' },
    { id: 'hry', title: 'Hry na náměstí', term: '2025-05-10', place: 'namesti', audience: ['děti', 'rodiny'] },
  ],
};

async function open(options: OpenOptions = {}): Promise<void> {
  page = await EventCalendarPage.open({ plan: PLAN, ...options });
}

const selects = (): HTMLSelectElement[] => page.all('filter') as HTMLSelectElement[];
const filter = (name: string): HTMLSelectElement => selects().find((select) => page.text(select.closest('label')?.querySelector('span') ?? undefined) === name)!;
const chips = (): HTMLElement[] => [...page.root.querySelectorAll<HTMLElement>('.chip:not([part])')];

async function unfold(): Promise<void> {
  await page.click(page.part('filters'));
  await until('the filters are there', () => selects().length > 0);
}

async function choose(name: string, value: string): Promise<void> {
  filter(name).value = value;
  filter(name).dispatchEvent(new Event('change', { bubbles: true }));
  await page.element.updateComplete;
}

describe('the filters of a calendar', () => {
  const before = location.href;
  const inAddress = (name: string): string | null => new URLSearchParams(location.search).get(name);

  afterEach(async () => {
    history.replaceState(null, '', before);
    await page.close();
  });

  it('are offered only where there is something to choose from', async () => {
    await open({ plan: { ...TOWN, places: [], goals: [], milestones: [], events: [{ id: 'trhy', title: 'Trhy', term: '2025-04-05' }] } });
    expect(page.all('filters')).to.deep.equal([]);
  });

  it('unfold, and say how many entries each choice leaves', async () => {
    await open();
    expect(page.part('filters').getAttribute('aria-expanded')).to.equal('false');
    await unfold();
    expect(page.part('filters').getAttribute('aria-expanded')).to.equal('true');
    const choices = (name: string): string[] => [...filter(name).options].map((option) => page.text(option));
    expect(choices('Druh')).to.deep.equal(['Vše', 'akce (2)', 'cíl (1)', 'jednání (1)', 'milník (1)']);
    expect(choices('Pro koho')).to.deep.equal(['Vše', 'děti (1)', 'rodiny (2)']);
    expect(choices('Místo')).to.deep.equal(['Vše', 'náměstí Míru (2)', 'Radnice (1)']);
    expect(await page.problems()).to.deep.equal([]);

    await choose('Pro koho', 'rodiny');
    expect(choices('Druh')).to.deep.equal(['Vše', 'akce (2)', 'cíl (0)', 'jednání (0)', 'milník (0)']);
  });

  it('show what is chosen, say how much it is, and tell the page', async () => {
    await open();
    await unfold();
    const told: unknown[] = [];
    page.element.addEventListener('civic-filter-change', (event) => told.push((event as CustomEvent).detail));
    await choose('Místo', 'namesti');
    expect(page.announced).to.equal('duben 2025: 1 termín');
    expect(page.texts('filters')).to.deep.equal(['Filtry (1)']);
    expect(told).to.deep.equal([{ filters: { kind: '', audience: '', place: 'namesti' }, shown: 2, total: 5 }]);
    expect(chips().map((chip) => page.text(chip))).to.deep.equal(['Místo: náměstí Míru', 'Zrušit filtry']);
    expect(await page.problems()).to.deep.equal([]);

    await choose('Pro koho', 'děti');
    expect(page.announced).to.equal('duben 2025: 0 termínů');
    expect(page.texts('nearest')).to.deep.equal(['Později: květen 2025']);
  });

  it('are taken back one by one, or all, and the focus goes where it was chosen', async () => {
    await open();
    await unfold();
    await choose('Místo', 'namesti');
    await choose('Druh', 'event');
    await page.click(chips()[0]!);
    expect(page.focused).to.equal(filter('Druh'));
    expect(page.texts('filters')).to.deep.equal(['Filtry (1)']);
    await page.click(page.part('filters'));
    await page.click(chips().at(-1)!);
    expect(page.focused).to.equal(page.part('filters'));
    expect(page.announced).to.equal('duben 2025: 4 termíny');
    expect(chips()).to.deep.equal([]);
  });

  it('are kept in the address of the page', async () => {
    history.replaceState(null, '', `${before}&place=radnice`);
    await open({ attributes: { 'url-state': '' } });
    await until('the address is followed', () => page.announced === 'duben 2025: 1 termín');
    await unfold();
    await choose('Místo', '');
    expect(inAddress('place')).to.equal(null);
    await choose('Druh', 'meeting');
    expect(inAddress('kind')).to.equal('meeting');
  });

  it('stay within what the page asks for', async () => {
    await open({ attributes: { kind: 'event meeting' } });
    await unfold();
    expect([...filter('Druh').options].map(({ value }) => value)).to.deep.equal(['', 'event', 'meeting']);
  });

  it('give way to an event that the address names', async () => {
    await open();
    await unfold();
    await choose('Druh', 'meeting');
    history.replaceState(null, '', '#trhy');
    globalThis.dispatchEvent(new HashChangeEvent('hashchange'));
    await until('the event is open', () => page.all('details').length === 1);
    expect(chips()).to.deep.equal([]);
  });
});
