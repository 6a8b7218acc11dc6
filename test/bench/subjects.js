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

/** Where the buttons of a calendar are; nothing for one that it does not have. */
async function findButtons(page, name) {
  const boxes = Object.entries(BUTTONS).map(async ([what, { [name]: selector }]) => [what, selector && (await page.locator(selector).first().boundingBox())]);
  return Object.fromEntries(await Promise.all(boxes));
}

/** Presses the middle of a button, where a calendar has it. */
const press = (what) => async (page, name, { [what]: box }) => {
  if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
};

/** A map, and the buttons that bring it nearer and farther. */
const MAPS = {
  civic: ['civic-safety-map [part~=map]', 'civic-safety-map [part~=zoom-in]', 'civic-safety-map [part~=zoom-out]'],
  openlayers: ['#root', '.ol-zoom-in', '.ol-zoom-out'],
  maplibre: ['#root', '.maplibregl-ctrl-zoom-in', '.maplibregl-ctrl-zoom-out'],
  static: ['#root', '#root', '#root'],
};
const LEAFLET = ['#root', '.leaflet-control-zoom-in', '.leaflet-control-zoom-out'];

/** Where a map and its buttons are in the page. */
async function findMap(page, name) {
  const boxes = (MAPS[name] ?? LEAFLET).map((selector) => page.locator(selector).first().boundingBox());
  const [map, nearer, farther] = await Promise.all(boxes);
  return { map, nearer, farther };
}

/** Longer than any of the maps takes to come nearer: while one moves, it takes no other step. */
const STEP = 600;

/** Presses a place of the page, and waits until a map has settled. */
async function pressAt(page, { x, y, width, height }) {
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.waitForTimeout(STEP);
}

/** Takes a map by the mouse, and moves it there and back. */
async function drag(page, name, { map }) {
  const [x, y] = [map.x + map.width * 0.9, map.y + map.height * 0.9];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const step of [1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1]) await page.mouse.move(x - step * 20, y - step * 10);
  await page.mouse.up();
}

/** Comes nearer and goes back by the wheel, a notch at a time, as one does by hand. */
async function wheel(page, name, { map }) {
  await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2);
  if (name === 'civic') await page.keyboard.down('Control');
  for (let notch = 0; notch < 20; notch++) {
    await page.mouse.wheel(0, notch < 10 ? -60 : 60);
    await page.waitForTimeout(50);
  }
  if (name === 'civic') await page.keyboard.up('Control');
}

export const SUBJECTS = {
  map: {
    sizes: [27, 1_000, 10_000],
    dataOf: projects.planOf,
    // What a contestant loads besides its one script.
    files: { maplibre: ['maplibre-gl/dist/maplibre-gl-worker.mjs'] },
    ours: '<civic-safety-map src="data.json"></civic-safety-map>',
    isReady: () => document.querySelector('civic-safety-map').matches(':state(ready)'),
    // An empty page, moved and pressed like the others: what the browser itself takes for that.
    plain: () => '<div id="root" style="height:480px"></div>',
    find: findMap,
    actions: {
      // What comes with a visitor comes once, and is not the price of a step.
      'first touch': async (page, name, { map }) => page.mouse.move(map.x + 5, map.y + 5),
      'zoom in and out': async (page, name, { nearer, farther }) => {
        await pressAt(page, nearer);
        await pressAt(page, farther);
      },
      pan: drag,
    },
    watched: wheel,
    budgets: [
      { figure: 'bytes', most: 32 },
      { at: 27, figure: 'load', of: 'leaflet', most: 0.7 },
      { at: 10_000, figure: 'load', of: 'leaflet', most: 0.7 },
      { at: 10_000, figure: 'zoom in and out', of: 'leaflet', most: 0.5 },
      { at: 10_000, figure: 'frame p95', most: 34 },
      { at: 10_000, figure: 'pan', of: 'leaflet', most: 0.5 },
      { at: 10_000, figure: 'heap', most: 8 },
    ],
  },
  calendar: {
    sizes: [100, 1_000, 10_000],
    dataOf: events.planOf,
    ours: `<civic-event-calendar src="data.json" month="${events.MONTH}"></civic-event-calendar>`,
    isReady: () => document.querySelector('civic-event-calendar').matches(':state(ready)'),
    find: findButtons,
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
      // Finding the field is the matter of the one who measures, not of the one who types.
      focus: async (page, name) => searchField(page, name).focus(),
      'first key': async (page) => page.keyboard.type('p'),
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
