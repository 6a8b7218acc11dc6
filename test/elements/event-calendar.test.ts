import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { OpenDetail } from '../../src/elements/event-calendar/index.js';
import { serve } from '../support/served.js';
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

    const items = [...page.root.querySelectorAll('[role="grid"] li:not([aria-hidden]), .lane li li')].map((item) => page.text(item));
    for (const name of [
      '8:00 Farmářské trhy, 5. dubna 2025, 8:00–12:00', 'Dny Země, 18.–24. dubna 2025', 'Zasedání zastupitelstva, 24. dubna 2025, 17:00',
      'Koncert sboru zrušeno, 24. dubna 2025, 19:00', 'Výstava kreseb, 24. dubna 2025', '16:00 Beseda o osvětlení, 24. dubna 2025, 16:00',
      'Otevření lávky, 30. dubna 2025', '20:00 International Jazz Day, 30. dubna 2025, 20:00', 'Jarní úklid, duben 2025', 'Obnova parku u nádraží, duben–prosinec 2025',
    ]) {
      expect(items).to.include(name);
    }
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

describe('the grid, by keyboard', () => {
  it('is one stop for the Tab key, on today', async () => {
    await open();

    expect(page.tabStops).to.have.length(1);
    expect(page.tabStops[0]?.querySelector('time')?.dateTime).to.equal('2025-04-10');
  });

  it('is reached with Tab after the toolbar and the lane, and left both ways', async () => {
    await open();
    page.part('view-agenda').focus();

    for (const key of ['Tab', 'Tab', 'Tab']) await page.press(key);
    expect(page.focusedDay).to.equal('2025-04-10');
    await page.press('Tab');
    expect(page.text(page.focused ?? undefined)).to.equal('Sbírka bez data');
    await page.press('Shift+Tab');
    expect(page.focusedDay).to.equal('2025-04-10');
    await page.press('Shift+Tab');
    expect(page.text(page.focused ?? undefined)).to.contain('Obnova parku');
  });

  it('is walked through with arrows, Home and End', async () => {
    await open();
    await page.focusDay('2025-04-10');

    const walk: [key: string, day: string][] = [
      ['ArrowRight', '2025-04-11'], ['ArrowDown', '2025-04-18'], ['ArrowLeft', '2025-04-17'], ['ArrowUp', '2025-04-10'],
      ['Home', '2025-04-07'], ['End', '2025-04-13'], ['Control+Home', '2025-04-01'], ['Control+End', '2025-04-30'],
    ];
    for (const [key, day] of walk) {
      await page.press(key);
      expect(page.focusedDay, key).to.equal(day);
      expect(page.tabStops).to.have.length(1);
    }
  });

  it('shows the next month when an arrow leads there, and keeps the focus', async () => {
    await open();
    await page.focusDay('2025-04-30');

    await page.press('ArrowRight');

    expect(page.title).to.equal('květen 2025');
    expect(page.focusedDay).to.equal('2025-05-01');
  });

  it('goes by months and years', async () => {
    await open({ now: Date.UTC(2025, 2, 31, 10) });
    await page.focusDay('2025-03-31');

    const walk: [key: string, day: string][] = [
      ['PageDown', '2025-04-30'], ['PageUp', '2025-03-30'], ['Shift+PageDown', '2026-03-30'], ['Shift+PageUp', '2025-03-30'],
    ];
    for (const [key, day] of walk) {
      await page.press(key);
      expect(page.focusedDay, key).to.equal(day);
    }
  });

  it('follows the direction of the page', async () => {
    await open({ direction: 'rtl' });
    await page.focusDay('2025-04-10');

    await page.press('ArrowLeft');

    expect(page.focusedDay).to.equal('2025-04-11');
    expect(page.day('2025-04-11').getBoundingClientRect().left).to.be.lessThan(page.day('2025-04-10').getBoundingClientRect().left);
  });

  it('leads into a day with Enter and back with Escape', async () => {
    await open();
    await page.focusDay('2025-04-24');

    await page.press('Enter');
    expect(page.text(page.part('day-title'))).to.equal('čtvrtek 24. dubna 2025');
    expect(page.text(page.focused ?? undefined)).to.equal('Dny Země, 18.–24. dubna 2025');
    await page.press('Tab');
    expect(page.text(page.focused ?? undefined)).to.contain('Výstava kreseb');
    await page.press('Enter');
    expect(page.text(page.part('details'))).to.contain('radnice');

    await page.press('Escape');

    expect(page.panel).to.equal(undefined);
    expect(page.focusedDay).to.equal('2025-04-24');
  });

  it('stays on a day that has nothing to lead into', async () => {
    await open();
    await page.focusDay('2025-04-02');

    await page.press('Enter');

    expect(page.focusedDay).to.equal('2025-04-02');
    expect(page.day('2025-04-02').getAttribute('aria-selected')).to.equal('true');
  });
});

describe('a day with more than there is room for', () => {
  it('opens below its week by the button that counts the rest', async () => {
    await open();
    const more = page.day('2025-04-24').querySelector<HTMLElement>('[part~="more"]');
    expect(page.text(more ?? undefined)).to.equal('+2 další');

    await page.click(more ?? page.element);

    expect(page.panel?.querySelectorAll('[part~="agenda-item"]')).to.have.length(5);
    const [panel, week] = [page.panel, page.day('2025-04-28')].map((each) => each?.getBoundingClientRect());
    expect(panel?.bottom).to.be.at.most((week?.top ?? 0) + 1);
  });

  it('closes by its button, and the focus is on the day', async () => {
    await open();
    await page.click(page.day('2025-04-24'));

    await page.click(page.part('close'));

    expect(page.panel).to.equal(undefined);
    expect(page.focusedDay).to.equal('2025-04-24');
  });
});

describe('an event', () => {
  it('opens with what is known of it, and the page is told', async () => {
    await open();
    const ids: string[] = [];
    const listen = (event: Event): unknown => ids.push((event as CustomEvent<OpenDetail>).detail.id);
    document.addEventListener('civic-event-open', listen);

    await page.click(page.event('Farmářské trhy'));
    document.removeEventListener('civic-event-open', listen);

    expect(ids).to.deep.equal(['trhy']);
    const facts = [...page.part('details').querySelectorAll('dl > div')].map((fact) => [...fact.children].map((each) => page.text(each)));
    expect(facts).to.deep.equal([
      ['Termín', '5. dubna 2025, 8:00–12:00'], ['Místo', 'náměstí Míru'], ['Pořádá', 'Odbor kultury'], ['Účast', 'vstup zdarma'],
    ]);
    expect(page.part('details').querySelector('a')?.href).to.equal('https://trhy.example/');
    expect(page.text(page.focused ?? undefined)).to.contain('Farmářské trhy');
  });

  it('is left to a page that wants to show it itself', async () => {
    await open();
    page.element.addEventListener('civic-event-open', (event) => event.preventDefault(), { once: true });

    await page.click(page.event('Farmářské trhy'));

    expect(page.all('details')).to.deep.equal([]);
    expect(page.panel).to.equal(undefined);
  });

  it('of the lane opens in place and closes with Escape, and a goal is announced as one', async () => {
    await open();
    const goals: string[] = [];
    page.element.addEventListener('civic-goal-open', (event) => goals.push((event as CustomEvent<OpenDetail>).detail.id));
    const goal = page.event('Obnova parku');
    goal.focus();

    await page.press('Enter');
    expect(page.text(page.part('details'))).to.contain('Nové stromy a lavičky.');
    expect(goals).to.deep.equal(['park']);
    await page.press('Escape');

    expect(page.all('details')).to.deep.equal([]);
    expect(page.focused).to.equal(page.event('Obnova parku'));
  });

  it('in another language is marked with it', async () => {
    await open();

    expect(page.event('International Jazz Day').querySelector('[lang]')?.getAttribute('lang')).to.equal('en');
  });

  it('is text, whatever it says', async () => {
    const title = '<img src=x onerror="globalThis.broken = true"> {{title}} ${1}';
    const events = [{ id: 'x', title, summary: title, term: '2025-04-10', url: 'javascript:alert(1)', location: title, programme: [title] }];
    await open({ plan: { ...TOWN, events } });

    await page.click(page.event('<img'));

    expect(page.root.querySelector('img')).to.equal(null);
    expect(page.text(page.part('details'))).to.contain(title);
    expect([...page.root.querySelectorAll('a')].map((link) => link.protocol)).to.not.include('javascript:');
    expect(globalThis).to.not.have.property('broken');
  });
});

describe('the list of a year', () => {
  it('groups the entries by month, days in the gutter', async () => {
    await open({ attributes: { view: 'agenda' } });

    expect(page.title).to.equal('Rok 2025');
    expect(page.texts('agenda-heading')).to.deep.equal(['duben 2025', 'listopad 2025']);
    const rows = page.texts('agenda-item');
    expect(rows.some((row) => row.startsWith('5 so Farmářské trhy'))).to.equal(true);
    expect(rows.some((row) => row.startsWith('18–24 pá–čt Dny Země'))).to.equal(true);
    expect(page.announced).to.equal('Rok 2025: 11 termínů');
  });

  it('opens an entry in place, closes it with Escape, and the focus is back', async () => {
    await open({ attributes: { view: 'agenda' } });
    const event = page.event('Lampionový průvod');
    event.focus();

    await page.press('Enter');
    expect(event.getAttribute('aria-expanded')).to.equal('true');
    expect(page.text(page.part('details'))).to.contain('11. listopadu 2025');
    await page.press('Escape');

    expect(event.getAttribute('aria-expanded')).to.equal('false');
    expect(page.focused).to.equal(event);
  });

  it('is changed for the month and back', async () => {
    await open();

    await page.click(page.part('view-agenda'));
    expect(page.title).to.equal('Rok 2025');
    await page.click(page.part('next'));
    expect(page.title).to.equal('Rok 2026');
    expect(page.texts('nearest')).to.deep.equal(['Dříve: 2025']);
    await page.click(page.part('nearest'));
    await page.click(page.part('view-month'));

    expect(page.title).to.equal('prosinec 2025');
  });

  it('of ten thousand shows the first thousand and the way to the rest', async () => {
    const events = Array.from({ length: 10_000 }, (_, i) => ({ id: `e${i}`, title: `Akce ${i}`, term: `2025-04-${String((i % 30) + 1).padStart(2, '0')}` }));
    await open({ plan: { ...TOWN, goals: [], milestones: [], events }, attributes: { view: 'agenda' } });

    expect(page.all('agenda-item')).to.have.length(1000);
    expect(page.text(page.part('more'))).to.equal('Zobrazit dalších 9000');
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
    expect(page.part('feed').getAttribute('href')).to.equal(`${location.origin}/kalendar.ics`);

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
  });

  it('is another level for the headings', async () => {
    await open({ attributes: { 'heading-level': '3' } });

    expect(page.part('heading').localName).to.equal('h3');
    expect(page.part('month-title').localName).to.equal('h4');
    expect(page.part('period-heading').localName).to.equal('h5');
  });
});

describe('the states of a calendar', () => {
  it('are ready, and empty when nothing is of the kind it shows', async () => {
    await open();
    expect(page.element.matches(':state(ready)')).to.equal(true);

    page.element.kind = 'vote';
    await page.element.updateComplete;

    expect(page.element.matches(':state(empty)')).to.equal(true);
  });

  it('are failed with the fallback of the page when the plan cannot be had', async () => {
    const served = await serve({ status: 404, body: '' });
    await open({ attributes: { src: served.url }, fallback: 'Akce najdete na úřední desce.' });

    expect(page.element.matches(':state(failed)')).to.equal(true);
    expect(page.element.textContent).to.equal('Akce najdete na úřední desce.');
    expect(page.part('problem')).to.be.an.instanceOf(HTMLElement);
  });

  it('hold everything on paper', async () => {
    await open();

    await emulateMedia({ media: 'print' });
    await until('the list is written out', () => page.all('agenda-item').length === 12);

    expect(page.all('details')).to.have.length(12);
    await emulateMedia({ media: 'screen' });
    await until('the month is back', () => page.all('day').length > 0);
  });
});

describe('axe', () => {
  const STATES: Record<string, [options: OpenOptions, act?: () => Promise<void>]> = {
    'a month': [{}],
    'an open day with details': [{}, async () => {
      await page.click(page.day('2025-04-24'));
      await page.click(page.event('Zasedání', page.panel));
    }],
    'a folded lane, opened': [{}, () => page.click(page.event('Obnova parku'))],
    'an empty month': [{ attributes: { month: '2026-02' } }],
    'the list of a year': [{ attributes: { view: 'agenda' } }, () => page.click(page.event('Farmářské trhy'))],
    'a phone': [{ width: 300 }],
    'nothing of the kind': [{ attributes: { kind: 'vote' } }],
    'a phone, right to left': [{ width: 300, direction: 'rtl' }],
    English: [{ attributes: { lang: 'en' } }],
    German: [{ attributes: { lang: 'de' } }],
  };

  for (const [name, [options, act]] of Object.entries(STATES)) {
    it(`finds nothing in ${name}`, async () => {
      await open(options);
      await act?.();

      expect(await page.problems()).to.deep.equal([]);
    });
  }

  it('finds nothing in the dark', async () => {
    await open({ isDark: true });
    await page.click(page.day('2025-04-24'));

    expect(await page.problems()).to.deep.equal([]);
  });

  it('finds nothing in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    await open();
    await page.click(page.day('2025-04-24'));

    expect(await page.problems()).to.deep.equal([]);
  });

  it('finds nothing when the plan cannot be had', async () => {
    const served = await serve({ status: 404, body: '' });
    await open({ attributes: { src: served.url } });

    expect(await page.problems()).to.deep.equal([]);
  });
});
