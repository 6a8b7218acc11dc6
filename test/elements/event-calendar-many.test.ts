import { expect } from 'chai';
import { EventCalendarPage, TOWN } from './pages/event-calendar.page.js';

let page: EventCalendarPage;

const two = (n: number): string => String(n).padStart(2, '0');

/** So many events in 2025, each on one day. */
const eventsOf = (count: number): object[] =>
  Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2025, 0, 1 + Math.floor((i * 365) / count)));
    return { id: `e${i}`, title: `Akce ${i}`, term: `${day.toISOString().slice(0, 10)}T${two(8 + (i % 10))}:00`, summary: 'Vstup volný.' };
  });

const open = async (count: number, view = 'month'): Promise<void> => {
  page = await EventCalendarPage.open({ plan: { ...TOWN, goals: [], milestones: [], events: eventsOf(count) }, attributes: { month: '2025-01', view } });
};

/** A key, as the grid hears it; a thousand real ones would take a minute. */
async function press(target: Element, key: string): Promise<void> {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  await page.element.updateComplete;
}

/** Opens a day with Enter, each of its events, and leaves it with Escape. Gives the titles of what was opened. */
async function visitDay(iso: string): Promise<string[]> {
  await press(page.day(iso), 'Enter');
  const titles: string[] = [];
  for (const button of page.panel!.querySelectorAll<HTMLElement>('.title')) {
    button.focus();
    expect(page.focused).to.equal(button);
    if (button.getAttribute('aria-expanded') === 'false') button.click();
    await page.element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    titles.push(/Akce \d+/.exec(button.textContent)![0]);
  }
  await press(page.focused!, 'Escape');
  expect(page.focusedDay).to.equal(iso);
  return titles;
}

/** All that the keyboard reaches in the months from January on. */
async function visitMonths(count: number): Promise<Set<string>> {
  const reached = new Set<string>();
  for (let month = 0; month < count; month++) {
    const days = page.all('day').filter((day) => !day.matches('.outside') && day.querySelector('ul')).map((day) => day.querySelector('time')!.dateTime);
    for (const day of days) (await visitDay(day)).forEach((title) => reached.add(title));
    await press(page.day(`2025-${two(month + 1)}-01`), 'PageDown');
  }
  return reached;
}

afterEach(() => page.close());

describe('a calendar with many events', () => {
  it('has each of a hundred in a year reached, opened and left by keyboard', async () => {
    await open(100);
    expect((await visitMonths(12)).size).to.equal(100);
  });

  it('has each of a thousand in a year reached, opened and left by keyboard: all those of a month', async () => {
    await open(1000);
    expect((await visitMonths(1)).size).to.equal(85);
  });

  for (const [count, view] of [[100, 'month'], [100, 'agenda'], [1000, 'month']] as const) {
    it(`has nothing that axe finds: ${count}, ${view}`, async () => {
      await open(count, view);
      expect(await page.problems()).to.deep.equal([]);
    });
  }
});
