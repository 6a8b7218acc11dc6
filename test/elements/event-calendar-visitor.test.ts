import { expect } from 'chai';
import type { EventOpenDetail } from '../../src/elements/event-calendar/index.js';
import { EventCalendarPage, TOWN } from './pages/event-calendar.page.js';
import type { OpenOptions } from './pages/event-calendar.page.js';

let page: EventCalendarPage;

async function open(options?: OpenOptions): Promise<void> {
  page = await EventCalendarPage.open(options);
}

afterEach(() => page.close());

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

  it('lists a thousand of its entries, and the rest when it is asked for', async () => {
    const events = Array.from({ length: 1_200 }, (_, i) => ({ id: `e${i}`, title: `Akce ${i}`, term: '2025-04-24' }));
    await open({ plan: { ...TOWN, goals: [], milestones: [], events } });
    await page.click(page.day('2025-04-24'));
    const rest = page.panel?.querySelector<HTMLElement>('[part~="more"]');
    expect(page.panel?.querySelectorAll('[part~="agenda-item"]')).to.have.length(1_000);
    expect(page.text(rest ?? undefined)).to.equal('Zobrazit dalších 200');

    await page.click(rest ?? page.element);

    expect(page.panel?.querySelectorAll('[part~="agenda-item"]')).to.have.length(1_200);
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
    const listen = (event: Event): unknown => ids.push((event as CustomEvent<EventOpenDetail>).detail.id);
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
    page.element.addEventListener('civic-goal-open', (event) => goals.push((event as CustomEvent<EventOpenDetail>).detail.id));
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

  it('of ten thousand shows the first thousand, the names of the others, and the way to them', async () => {
    const events = Array.from({ length: 10_000 }, (_, i) => ({ id: `e${i}`, title: `Akce ${i}`, term: `2025-04-${String((i % 30) + 1).padStart(2, '0')}` }));
    await open({ plan: { ...TOWN, goals: [], milestones: [], events }, attributes: { view: 'agenda' } });

    expect(page.all('agenda-item')).to.have.length(1000);
    expect(page.text(page.part('more'))).to.equal('Zobrazit dalších 9000');
    const names = [...page.element.shadowRoot!.querySelectorAll('.rest li')].map(({ textContent }) => textContent);
    expect(page.all('event').length + names.length).to.equal(10_000);
    expect(names.at(-1)).to.match(/^Akce \d+, 30\.\sdubna\s2025/);
  });
});
