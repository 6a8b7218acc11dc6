/** Ways to an event from elsewhere, and from the calendar into the visitor's own. */
import { expect } from 'chai';
import { until } from '../support/until.js';
import { EventCalendarPage, TOWN } from './pages/event-calendar.page.js';
import type { OpenOptions } from './pages/event-calendar.page.js';

let page: EventCalendarPage;

async function open(options?: OpenOptions): Promise<void> {
  page = await EventCalendarPage.open(options);
}

afterEach(() => page.close());

describe('an address that names an event', () => {
  const CAMPAIGN = [
    { id: 'tyden', title: 'Týden zdraví', kind: 'campaign', term: '2025-05-05/2025-05-11' },
    { id: 'beh', title: 'Běh městem', term: '2025-05-10T10:00', partOf: 'tyden' },
    { id: 'jaro', title: 'Jarní úklid', term: '4/2025' },
  ];
  const isOpen = (title: string) => () => page.all('details').length === 1 && page.focused?.getAttribute('aria-expanded') === 'true' && page.text(page.focused).startsWith(title);

  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('opens it in its month, and leads from the whole to its parts and back', async () => {
    history.replaceState(null, '', '#tyden');
    await open({ plan: { ...TOWN, events: CAMPAIGN } });
    await until('the campaign is open', isOpen('Týden zdraví'));
    expect(page.title).to.equal('květen 2025');
    const parts = page.part('details').querySelector('dd a');
    expect(page.text(parts?.parentElement ?? undefined)).to.equal('Běh městem (10. května 2025, 10:00)');

    expect(await page.problems()).to.deep.equal([]);

    (parts as HTMLElement).click();
    await until('the part is open', isOpen('Běh městem'));
    expect(page.text(page.part('day-title'))).to.equal('sobota 10. května 2025');
    page.part('details').querySelector<HTMLElement>('a')?.click();

    await until('the whole is open', isOpen('Týden zdraví'));
    expect(page.text(page.part('day-title'))).to.equal('pondělí 5. května 2025');
  });

  it('opens it where it has no day, and in the list of a year', async () => {
    history.replaceState(null, '', '#jaro');
    await open({ plan: { ...TOWN, events: CAMPAIGN } });
    await until('it is open in the lane', isOpen('Jarní úklid'));
    expect(page.focused?.closest('[part="period"]')).to.not.equal(null);
    await page.close();

    await open({ plan: { ...TOWN, events: CAMPAIGN }, attributes: { view: 'agenda' } });
    await until('it is open in the list', isOpen('Jarní úklid'));
    expect(page.focused?.closest('[part="agenda-item"]')).to.not.equal(null);
  });

  it('that is of a goal, or of nothing, changes nothing', async () => {
    for (const hash of ['#park', '#nikde', '#__proto__']) {
      history.replaceState(null, '', hash);
      await open();
      expect(page.title).to.equal('duben 2025');
      expect(page.all('details')).to.deep.equal([]);
      await page.close();
    }
    await open();
  });
});

describe('the place of an event', () => {
  const links = (): (string | null)[] => [...page.part('details').querySelectorAll('dd a')].map((each) => each.getAttribute('href'));

  it('leads to a map of the same plan on the page, and to no other', async () => {
    const map = document.createElement('civic-safety-map');
    document.body.append(map);
    try {
      await open();
      Object.assign(map, { plan: TOWN });
      await page.click(page.event('Farmářské trhy'));
      expect(links()).to.deep.equal(['#namesti']);
      expect(page.text(page.part('details').querySelector('dd a') ?? undefined)).to.equal('náměstí Míru');

      Object.assign(map, { plan: { ...TOWN } });
      page.element.requestUpdate();
      await page.element.updateComplete;
      expect(links()).to.deep.equal([]);
    } finally {
      map.remove();
    }
  });
});

describe('a calendar file', () => {
  /** The values of a property, in the order of the events. */
  const values = (text: string, name: string): string[] => [...text.matchAll(new RegExp(`^${name}[:;](.*)$`, 'gm'))].map(([, value]) => (value ?? '').trim());

  it('of an event is handed over from its details', async () => {
    await open();
    await page.click(page.day('2025-04-24'));
    await page.click(page.event('Koncert sboru'));
    expect(await page.problems()).to.deep.equal([]);

    const { name, address, text } = await page.take(page.part('save'));

    expect(page.text(page.part('save'))).to.equal('Přidat do kalendáře');
    expect(name).to.equal('koncert.ics');
    expect(address).to.match(/^data:text\/calendar;charset=utf-8,BEGIN/);
    expect(values(text, 'SUMMARY')).to.deep.equal(['Koncert sboru (zrušeno)']);
    expect(values(text, 'STATUS')).to.deep.equal(['CANCELLED']);
    expect(values(text, 'DTSTART')).to.include('TZID=Europe/Prague:20250424T190000');
    expect(values(text, 'X-WR-CALNAME')).to.deep.equal([]);
  });

  it('is not offered for what has no date', async () => {
    await open();

    await page.click(page.event('Sbírka bez data'));

    expect(page.all('save')).to.deep.equal([]);
  });

  it('of all that is shown is handed over below it', async () => {
    await open();
    // It comes when somebody comes near.
    await page.focusDay('2025-04-10');
    await until('the button is there', () => page.all('export').length > 0);
    expect(page.text(page.part('export'))).to.equal('Stáhnout do kalendáře (.ics)');
    const month = await page.take(page.part('export'));
    await page.click(page.part('view-agenda'));
    const year = await page.take(page.part('export'));

    expect([month.name, year.name]).to.deep.equal(['kalendar-2025-04.ics', 'kalendar-2025.ics']);
    expect(values(month.text, 'SUMMARY')).to.have.length(10).and.not.include('Lampionový průvod');
    expect(values(year.text, 'SUMMARY')).to.have.length(11).and.include('Lampionový průvod');
    expect(values(year.text, 'X-WR-CALNAME')).to.deep.equal(['Kalendář města Vzorov']);
  });

  it('is not offered where nothing is shown', async () => {
    await open({ attributes: { month: '2026-02' } });

    expect(page.all('export')).to.deep.equal([]);
  });
});
