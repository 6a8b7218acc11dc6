/** The built calendar: what it loads for whom, and how it goes on when what a visitor needs cannot be had. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Host, on } from './host.js';

const host = new Host();
before(() => host.start());
after(() => host.stop());

const MODULE = '<script type="module" src="/dist/civic.js"></script>';
const calendar = (attributes = '') =>
  `<civic-event-calendar src="/data/liberec-region-2025.json" month="2025-04" ${attributes}></civic-event-calendar>`;

/** Part of the calendar that a visitor finds by its name. */
const part = ({ page }, name) => page.locator(`civic-event-calendar [part~="${name}"]`);
const isNear = ({ requests }) => requests.some((url) => url.endsWith('/near.js'));
const text = async (locator) => (await locator.innerText()).replace(/\s+/g, ' ').trim();

describe('the built calendar', () => {
  it('loads what a visitor needs only when one comes', () =>
    on(host.open(calendar(), { head: MODULE }), async (visit) => {
      await visit.settled();
      assert.equal(isNear(visit), false);

      await part(visit, 'next').click();
      await part(visit, 'previous').click();
      assert.equal(isNear(visit), false);

      await part(visit, 'day').first().hover();
      await visit.page.waitForLoadState('networkidle');

      assert.equal(isNear(visit), true);
      assert.deepEqual(await visit.problems(), []);
    }));

  it('keeps no key that is pressed before that has come', () =>
    on(host.open('', { path: '/empty.html' }), async (visit) => {
      let release;
      const held = new Promise((resolve) => (release = resolve));
      await visit.page.route('**/near.js', async (route) => {
        await held;
        await route.continue();
      });
      await visit.page.goto(host.put('/keys.html', [`${MODULE}${calendar()}`]).url);
      await visit.settled();
      const focused = () => visit.page.evaluate(() => document.querySelector('civic-event-calendar').shadowRoot.activeElement?.querySelector('time')?.dateTime);
      await part(visit, 'day').first().focus();
      assert.equal(await focused(), '2025-03-31');

      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await visit.page.keyboard.press(key);
      assert.equal(await focused(), '2025-03-31');
      release();

      await visit.page.waitForFunction(() => document.querySelector('civic-event-calendar').shadowRoot.activeElement?.querySelector('time')?.dateTime === '2025-04-09');
      assert.deepEqual(await visit.problems(), []);
    }));

  it('goes on with less when that cannot be had', () =>
    on(host.open('', { path: '/empty.html' }), async (visit) => {
      await visit.page.route('**/near.js', (route) => route.abort());
      const errors = [];
      visit.page.on('pageerror', ({ message }) => errors.push(message));
      await visit.page.goto(host.put('/alone.html', [`${MODULE}${calendar()}`]).url);
      await visit.settled();

      await part(visit, 'next').click();
      assert.equal(await text(part(visit, 'month-title')), 'Květen 2025');
      await part(visit, 'previous').click();
      await part(visit, 'event').first().click();
      assert.equal(await part(visit, 'event').first().getAttribute('aria-expanded'), 'true');
      await part(visit, 'view-agenda').click();
      await part(visit, 'agenda-item').first().waitFor();

      assert.equal(await text(part(visit, 'month-title')), 'Rok 2025');
      assert.ok((await part(visit, 'agenda-item').count()) > 3);
      assert.deepEqual(errors, []);
    }));

  it('shows a calendar file that a town publishes already, and what a hostile one leaves', () =>
    on(host.open('', { path: '/empty.html' }), async (visit) => {
      const lines = (rule) => [
        'BEGIN:VCALENDAR', 'X-WR-CALNAME:Akce <img src=x onerror=alert(1)>', 'BEGIN:VEVENT', 'UID:sbor', 'SUMMARY:Zkouška sboru',
        'DTSTART;TZID=Europe/Prague:20250402T180000', `RRULE:${rule}`, 'URL:javascript:alert(1)', 'END:VEVENT', 'END:VCALENDAR', '',
      ].join('\r\n');
      const answer = (rule) => (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(lines(rule));
      host.answer('/akce.ics', answer('FREQ=WEEKLY;COUNT=4'));
      host.answer('/bez-konce.ics', answer('FREQ=SECONDLY'));
      const tag = (file) => `<civic-event-calendar src="${file}" month="2025-04"></civic-event-calendar>`;
      await visit.page.goto(host.put('/kalendare.html', [`${MODULE}${tag('/akce.ics')}${tag('/bez-konce.ics')}`]).url);
      await visit.settled();

      const counts = await part(visit, 'count').allInnerTexts();
      assert.deepEqual(counts.map((words) => words.replace(/\s+/g, ' ').trim()), ['duben 2025: 4 termíny', 'duben 2025: 1 termín']);
      assert.equal(await text(part(visit, 'heading').first()), 'Akce <img src=x onerror=alert(1)>');
      assert.match(await text(part(visit, 'event').first()), /^18\.00 Zkouška sboru|^18:00 Zkouška sboru/);
      assert.deepEqual((await visit.problems()).filter((problem) => !problem.startsWith('warning: ')), []);
    }));

  it('tells search engines of what is to come, where the page wants that', () =>
    on(host.open('', { path: '/empty.html' }), async (visit) => {
      const plan = {
        format: 'civic-plan/1', id: 'tag:mesto.example,2025:akce', language: 'cs', title: 'Akce',
        places: [{ id: 'namesti', title: 'Náměstí', point: [15.05, 50.76] }],
        events: [
          { id: 'trhy', title: 'Trhy </script><script>alert(1)</script>', term: '2199-04-05T08:00/2199-04-05T12:00', place: 'namesti', free: true },
          { id: 'beseda', title: 'Beseda', term: '2199-04-06', state: 'moved-online', url: 'https://mesto.example/beseda' },
          { id: 'koncert', title: 'Koncert', term: '2199-04-07', state: 'cancelled' },
          { id: 'jaro', title: 'Úklid', term: '2199-04' },
          { id: 'kdysi', title: 'Kdysi', term: '2001-04-07' },
        ],
      };
      host.answer('/akce.json', (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(plan)));
      await visit.page.goto(host.put('/hledani.html', [`${MODULE}<civic-event-calendar src="/akce.json" json-ld></civic-event-calendar>`]).url);
      await visit.settled();
      const script = visit.page.locator('civic-event-calendar > script[type="application/ld+json"]');
      await script.waitFor({ state: 'attached' });
      const written = await script.textContent();
      const { '@graph': events } = JSON.parse(written);

      assert.deepEqual(events.map(({ name, startDate, eventStatus }) => [name, startDate, eventStatus.split('/').at(-1)]), [
        [plan.events[0].title, '2199-04-05T08:00:00', 'EventScheduled'],
        ['Beseda', '2199-04-06', 'EventMovedOnline'],
        ['Koncert', '2199-04-07', 'EventCancelled'],
      ]);
      assert.deepEqual(events[0].location, { '@type': 'Place', name: 'Náměstí', geo: { '@type': 'GeoCoordinates', latitude: 50.76, longitude: 15.05 } });
      assert.deepEqual(events[1].location, { '@type': 'VirtualLocation', url: 'https://mesto.example/beseda' });
      assert.equal(written.includes('<'), false);
      assert.deepEqual(await visit.problems(), []);
    }));
});
