import { expect } from 'chai';
import { until } from '../support/until.js';
import { EventCalendarPage, TOWN } from './pages/event-calendar.page.js';
import type { OpenOptions } from './pages/event-calendar.page.js';

let page: EventCalendarPage;

async function open(options?: OpenOptions): Promise<void> {
  page = await EventCalendarPage.open(options);
}

afterEach(async () => {
  await page.close();
  history.replaceState(null, '', location.pathname);
});

describe('the month of a calendar', () => {
  it('is the present one, with its entries counted', async () => {
    await open();

    expect(page.title).to.equal('duben 2025');
    expect(page.announced).to.equal('duben 2025: 10 termínů');
    expect(page.part('count').getAttribute('role')).to.equal('status');
  });

  it('is the one the page asks for, before and after it is shown', async () => {
    await open({ attributes: { month: '2025-11' } });
    expect(page.title).to.equal('listopad 2025');

    page.element.month = '2025-04';
    await page.element.updateComplete;

    expect(page.title).to.equal('duben 2025');
  });

  it('is the nearest with a day when there is nothing at present', async () => {
    await open({ now: Date.UTC(2026, 5, 1) });

    expect(page.title).to.equal('listopad 2025');
  });

  it('has every event by its full name and date before a key is pressed', async () => {
    await open();

    const items = [...page.root.querySelectorAll('[role="grid"] li:not([aria-hidden]), .lane li li')].map((item) => page.nameOf(item));
    for (const name of [
      '8:00 Farmářské trhy, 5. dubna 2025, 8:00–12:00', 'Dny Země, 18.–24. dubna 2025', 'Zasedání zastupitelstva, 24. dubna 2025, 17:00',
      'Koncert sboru, zrušeno, 24. dubna 2025, 19:00', 'Výstava kreseb, 24. dubna 2025', '16:00 Beseda o osvětlení, 24. dubna 2025, 16:00',
      'Otevření lávky, 30. dubna 2025', '20:00 International Jazz Day, 30. dubna 2025, 20:00', 'Jarní úklid, duben 2025', 'Obnova parku u nádraží, duben–prosinec 2025',
    ]) {
      expect(items).to.include(name);
    }
  });

  it('with more than a thousand entries names what stands in a cell, and counts the rest', async () => {
    const events = Array.from({ length: 1001 }, (_, i) => ({ id: `e${i}`, title: `Akce ${i}`, term: i ? `2025-04-0${(i % 9) + 1}` : '2025-04-06/2025-04-08' }));
    await open({ plan: { ...TOWN, goals: [], milestones: [], events } });
    const names = [...page.day('2025-04-08').querySelectorAll('li:not([aria-hidden])')].map((item) => page.nameOf(item));

    expect(names).to.deep.equal(['Akce 7, 8. dubna 2025', 'Akce 16, 8. dubna 2025', 'Akce 0, 6.–8. dubna 2025']);
    expect(page.text(page.day('2025-04-08').querySelector('[part~="more"]') ?? undefined)).to.equal('+109 dalších');
  });

  it('rings today and marks it for those who do not see the ring', async () => {
    await open();

    const day = page.day('2025-04-10');
    expect(day.getAttribute('part')).to.equal('day today');
    expect(day.getAttribute('aria-current')).to.equal('date');
  });

  it('draws an event of several days in every week it runs through', async () => {
    await open();

    const bars = page.all('event').filter((each) => each.closest('.run') && page.text(each).includes('Dny Země'));
    expect(bars).to.have.length(2);
    const [first, second] = bars.map((bar) => bar.getBoundingClientRect());
    const cell = page.day('2025-04-18').getBoundingClientRect();
    expect(first?.width).to.be.greaterThan(cell.width * 2.5);
    expect(second?.width).to.be.greaterThan(cell.width * 3.5);
  });

  it('leaves out no word of what does not take place as planned', async () => {
    const events = [{ id: 'beseda', title: 'Beseda o úsporném veřejném osvětlení', term: '2025-04-16T17:00', state: 'moved-online' }];
    await open({ plan: { ...TOWN, goals: [], milestones: [], events }, width: 660 });
    const [word, button] = [page.root.querySelector('.single .word'), page.event('Beseda')].map((each) => each!.getBoundingClientRect());

    expect(word!.height).to.be.greaterThan(0);
    expect(word!.bottom).to.be.at.most(button!.bottom);
  });

  it('strikes through what is cancelled and says so', async () => {
    await open();

    await page.click(page.day('2025-04-24'));

    const concert = page.event('Koncert sboru', page.panel);
    expect(concert.querySelector('s')?.textContent).to.equal('Koncert sboru');
    expect(page.text(concert)).to.contain('zrušeno');
  });

  it('lists what has no day above the grid, in words, those that read on with a hard end', async () => {
    await open();

    expect(page.texts('period')).to.deep.equal([
      'Jarní úklid, duben 2025 duben 2025', 'Obnova parku u nádraží, duben–prosinec 2025 duben–prosinec 2025',
    ]);
    const [short, long] = page.all('period');
    expect(short?.className).to.equal('period');
    expect(long?.className).to.equal('period after');
  });

  it('folds a long lane, but keeps its names in the tree', async () => {
    const goals = Array.from({ length: 9 }, (_, i) => ({ id: `cil-${i}`, title: `Cíl ${i}`, term: '2025' }));
    await open({ plan: { ...TOWN, goals } });
    expect(page.text(page.part('more'))).to.match(/^Zobrazit dalších 6$/);
    expect(page.root.querySelectorAll('.lane li li')).to.have.length(10);

    await page.click(page.part('more'));

    expect(page.all('period').flatMap((period) => [...period.querySelectorAll('[part~="event"]')])).to.have.length(10);
    expect(page.part('more').getAttribute('aria-expanded')).to.equal('true');
  });

  it('lists events without a date below', async () => {
    await open();

    expect(page.text(page.part('undated-heading'))).to.equal('Termín neuveden');
    expect(page.text(page.event('Sbírka bez data'))).to.equal('Sbírka bez data');
  });
});

describe('another month', () => {
  it('is announced once, in the right form of the word', async () => {
    await open();

    await page.click(page.part('previous'));
    expect(page.announced).to.equal('březen 2025: 0 termínů');
    await page.click(page.part('next'));
    await page.click(page.part('next'));
    expect(page.announced).to.equal('květen 2025: 1 termín');
    expect(page.root.querySelectorAll('[role="status"]')).to.have.length(1);
    await page.click(page.part('today'));
    expect(page.title).to.equal('duben 2025');
  });

  it('is named by its button', async () => {
    await open({ attributes: { month: '2025-01' } });

    expect(page.text(page.part('previous'))).to.equal('Předchozí měsíc: prosinec');
    expect(page.text(page.part('next'))).to.equal('Následující měsíc: únor');
  });

  it('without entries says so and leads to the nearest with some', async () => {
    await open({ attributes: { month: '2026-02' } });
    expect(page.texts('nearest')).to.deep.equal(['Dříve: prosinec 2025']);

    await page.click(page.part('nearest'));

    expect(page.title).to.equal('prosinec 2025');
  });

  it('is kept in the address of the page where that is wanted', async () => {
    await open({ attributes: { 'url-state': '' } });
    await page.click(page.part('next'));
    await page.click(page.part('view-agenda'));
    expect(location.search).to.equal('?month=2025-05&view=agenda');
    await page.close();

    await open({ attributes: { 'url-state': '' } });

    expect(page.part('view-agenda').getAttribute('aria-pressed')).to.equal('true');
    expect(page.title).to.equal('Rok 2025');
  });
});

describe('a calendar on a phone', () => {
  it('shows dots, and the list of a day beneath', async () => {
    await open({ width: 300 });

    expect(page.text(page.part('day-title'))).to.equal('čtvrtek 10. dubna 2025');
    await page.click(page.day('2025-04-24'));

    expect(page.panel?.querySelectorAll('[part~="agenda-item"]')).to.have.length(5);
    expect(page.panel?.getBoundingClientRect().top).to.be.at.least(page.day('2025-04-30').getBoundingClientRect().bottom - 1);
    expect(page.event('Výstava kreseb').getBoundingClientRect().width).to.be.lessThan(24);
  });

  it('fits into 320 pixels, also with text twice as large', async () => {
    await open({ width: 320 });
    expect(page.part('base').scrollWidth).to.be.at.most(320);

    page.element.style.fontSize = '200%';

    expect(page.part('base').scrollWidth).to.be.at.most(320);
  });

  it('keeps the list of a day to itself where there is room for titles', async () => {
    await open({ width: 700 });

    expect(page.panel).to.equal(undefined);
  });
});

describe('what the page asks a calendar for', () => {
  it('is only some kinds', async () => {
    await open({ attributes: { kind: 'meeting' } });

    expect(page.announced).to.equal('duben 2025: 2 termíny');
  });

  it('is only one place', async () => {
    await open({ attributes: { place: 'namesti' } });

    expect(page.announced).to.equal('duben 2025: 1 termín');
  });

  it('is a link to a calendar file, if it is one', async () => {
    await open({ attributes: { feed: '/kalendar.ics' } });
    expect(page.part('feed').getAttribute('href')).to.equal(`webcal://${location.host}/kalendar.ics`);
    expect(page.part('feed-file').getAttribute('href')).to.equal(`${location.origin}/kalendar.ics`);

    page.element.feed = 'javascript:alert(1)';
    await page.element.updateComplete;

    expect(page.all('feed')).to.deep.equal([]);
  });

  it('is another language', async () => {
    await open({ attributes: { lang: 'en' } });
    expect(page.announced).to.equal('April 2025: 10 dates');
    expect(page.text(page.part('previous'))).to.equal('Previous month: March');

    page.element.setAttribute('lang', 'de');
    await until('the calendar speaks German', () => page.announced === 'April 2025: 10 Termine');

    expect(page.text(page.part('period-heading'))).to.equal('Ohne festen Tag');
    await page.click(page.day('2025-04-05'));
    expect(page.text(page.panel?.querySelector('[part="agenda-item"] p') ?? undefined)).to.equal('8:00 Uhr · náměstí Míru · Veranstaltung');
  });

  it('is the numbers of weeks, beside what they number and named', async () => {
    await open({ attributes: { 'week-numbers': '', month: '2027-01' } });

    expect(page.texts('week-number')).to.deep.equal(['53', '1', '2', '3', '4']);
    expect(page.part('week-number').getAttribute('aria-label')).to.equal('53. týden');
    for (const head of page.all('week-number')) {
      const [week, day] = [head, head.nextElementSibling!].map((each) => each.getBoundingClientRect());
      expect(week!.right).to.be.at.most(day!.left);
      expect(week!.top).to.equal(day!.top);
    }
    expect(await page.problems()).to.deep.equal([]);

    page.element.weekNumbers = false;
    await page.element.updateComplete;
    expect(page.all('week-number')).to.deep.equal([]);
  });

  it('is another level for the headings', async () => {
    await open({ attributes: { 'heading-level': '3' } });

    expect(page.part('heading').localName).to.equal('h3');
    expect(page.part('month-title').localName).to.equal('h4');
    expect(page.part('period-heading').localName).to.equal('h5');
  });
});
