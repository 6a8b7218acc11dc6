/** What is measured: the data, our page, what a visitor does, and the figures to reach. */
import * as events from './events.js';
import { markupOf, planOf } from './goals.js';
import * as projects from './projects.js';

const searchField = (page, name) =>
  page.locator({ civic: 'civic-plan-list [part~=search]', datatables: '.dt-search input', gridjs: '.gridjs-search-input' }[name] ?? '#root input').first();

/** Buttons of the calendars, by what they do. */
const BUTTONS = {
  next: {
    civic: 'civic-event-calendar [part~=next]', 'event-calendar': '.ec-next', fullcalendar6: '.fc-next-button', fullcalendar7: 'button[aria-label="Později"]', 'schedule-x': '.sx__chevron--next', 'toast-ui': '.next',
  },
  year: {
    civic: 'civic-event-calendar [part~=view-agenda]', 'event-calendar': '.ec-listYear', fullcalendar6: '.fc-listYear-button', fullcalendar7: 'button[aria-label="Agenda"]', 'schedule-x': undefined, 'toast-ui': undefined,
  },
};

/** Presses a button, where a calendar has it. */
const press = (what) => async (page, name) => {
  const selector = BUTTONS[what][name];
  if (selector !== undefined) await page.locator(selector).first().click();
};

/** The buttons that bring a map nearer. */
const ZOOM_IN = { civic: 'civic-safety-map [part~=zoom-in]', leaflet: '.leaflet-control-zoom-in', leaflet2: '.leaflet-control-zoom-in', openlayers: '.ol-zoom-in' };
const ZOOM_OUT = { civic: 'civic-safety-map [part~=zoom-out]', leaflet: '.leaflet-control-zoom-out', leaflet2: '.leaflet-control-zoom-out', openlayers: '.ol-zoom-out' };
const MAPS = { civic: 'civic-safety-map [part~=map]' };

/** Takes a map by the mouse, and moves it there and back. */
async function drag(page, name) {
  const box = await page.locator(MAPS[name] ?? '#root').first().boundingBox();
  const [x, y] = [box.x + box.width * 0.9, box.y + box.height * 0.9];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const step of [1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1]) await page.mouse.move(x - step * 20, y - step * 10);
  await page.mouse.up();
}

export const SUBJECTS = {
  map: {
    sizes: [27, 1_000, 10_000],
    dataOf: projects.planOf,
    ours: '<civic-safety-map src="data.json"></civic-safety-map>',
    isReady: () => document.querySelector('civic-safety-map').matches(':state(ready)'),
    actions: {
      'zoom in and out': async (page, name) => {
        await page.locator(ZOOM_IN[name]).first().click();
        await page.locator(ZOOM_OUT[name]).first().click();
      },
      pan: drag,
    },
    budgets: [
      { figure: 'bytes', most: 32 },
      { at: 27, figure: 'load', of: 'leaflet', most: 0.7 },
      { at: 10_000, figure: 'load', of: 'leaflet', most: 0.7 },
      { at: 10_000, figure: 'zoom in and out', of: 'leaflet', most: 0.5 },
      { at: 10_000, figure: 'pan', of: 'leaflet', most: 0.5 },
      { at: 10_000, figure: 'heap', most: 8 },
    ],
  },
  calendar: {
    sizes: [100, 1_000, 10_000],
    dataOf: events.planOf,
    ours: `<civic-event-calendar src="data.json" month="${events.MONTH}"></civic-event-calendar>`,
    isReady: () => document.querySelector('civic-event-calendar').matches(':state(ready)'),
    actions: { 'next month': press('next'), 'list of the year': press('year') },
    budgets: [
      { figure: 'bytes', most: 28 },
      { at: 1_000, figure: 'load', of: 'fullcalendar7', most: 0.7 },
      { at: 1_000, figure: 'next month', of: 'fullcalendar7', most: 0.5 },
      { at: 10_000, figure: 'next month', of: 'fullcalendar7', most: 0.5 },
      { at: 10_000, figure: 'list of the year', of: 'fullcalendar7', most: 0.2 },
      { at: 10_000, figure: 'heap', most: 10 },
    ],
  },
  list: {
    sizes: [20, 1_000, 10_000],
    dataOf: planOf,
    plain: markupOf,
    ours: '<civic-plan-list src="data.json"></civic-plan-list>',
    isReady: () => document.querySelector('civic-plan-list').matches(':state(ready)'),
    actions: {
      'first key': async (page, name) => {
        await searchField(page, name).focus();
        await page.keyboard.type('p');
      },
      'next key': async (page) => page.keyboard.type('ř'),
    },
    budgets: [
      { figure: 'bytes', most: 28 },
      { at: 20, figure: 'load', of: 'datatables', most: 0.5 },
      { at: 1_000, figure: 'load', of: 'static', most: 0.3 },
      { at: 10_000, figure: 'load', of: 'static', most: 0.08 },
      { at: 10_000, figure: 'next key', of: 'datatables', most: 0.5 },
      { at: 10_000, figure: 'first key', most: 50 },
      { at: 10_000, figure: 'heap', most: 14 },
    ],
  },
};
