/** The built command `civic`, as it is typed. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import ICAL from 'ical.js';
import { root } from '../tools/install.js';

const folder = mkdtempSync(join(tmpdir(), 'civic-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command in an empty folder, as a stranger would. */
function civic(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const demo = (name) => join(root, 'demo/data', `${name}.json`);
const PLANS = ['liberec-city-2024', 'liberec-region-2025', 'plzen-safe-region'];

function fileOf(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The city's plan with two faults in it. */
function spoiled() {
  const plan = JSON.parse(readFileSync(demo('liberec-city-2024'), 'utf8'));
  delete plan.goals[2].title;
  plan.goals[3].section = 'nowhere';
  return fileOf('spoiled.json', JSON.stringify(plan));
}

describe('civic', () => {
  it('says how it is used, in the language asked for', () => {
    for (const [language, words] of [['cs', /nástroj pro soubory s plánem/], ['en', /a tool for plan files/], ['de', /ein Werkzeug für Plandateien/]]) {
      const { status, stdout } = civic('--help', '--lang', language);
      assert.equal(status, 0);
      assert.match(stdout, words);
    }
  });

  for (const [what, args, words] of [
    ['nothing', [], /civic validate/],
    ['a command that there is not', ['paint'], /Neznámý příkaz nebo volba: paint/],
    ['an option that there is not', ['validate', 'x.json', '--colour'], /Neznámý příkaz nebo volba: .*--colour/],
    ['no file', ['validate'], /Chybí plan\.json/],
    ['a file that is not there', ['validate', 'nowhere.json', '--lang', 'en'], /The file nowhere\.json cannot be read/],
    ['feeds without a folder', ['feeds', demo('liberec-region-2025'), '--base', 'https://kraj.example/'], /Chybí --out/],
    ['feeds without an address', ['feeds', demo('liberec-region-2025'), '--out', 'x'], /Chybí --base/],
    ['borders without a file to write', ['boundaries', demo('liberec-region-2025')], /Chybí --out/],
    ['an address that is none', ['validate', demo('liberec-region-2025'), '--base', 'kraj'], /--base kraj/],
  ]) {
    it(`explains itself when given ${what}`, () => {
      const { status, stdout, stderr } = civic(...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, words);
    });
  }
});

describe('civic validate', () => {
  it('finds no fault with the plans of the demo, and says what they hold', () => {
    const { status, stdout } = civic('validate', ...PLANS.map(demo), demo('catalog'));
    assert.equal(status, 0, stdout);
    assert.match(stdout, /catalog\.json: plans 3 – bez chyb/);
    assert.match(stdout, /liberec-city-2024\.json: .*goals 14, events 8.* – bez chyb/);
  });

  it('says where a fault is, what should be there, and how to mend it', () => {
    const { status, stdout } = civic('validate', spoiled());
    assert.equal(status, 1);
    assert.match(stdout, /spoiled\.json: .* – 2 nálezy/);
    assert.match(stdout, /goals\[2\]\.title\n.*Má tam být: text v uvozovkách.*\n.*Co s tím: chybí povinný údaj/);
    assert.match(stdout, /goals\[3\]\.section\n.*Je tam: nowhere\n.*Co s tím: odkaz míří na záznam, který v souboru není/);
  });

  it('says the same to programs', () => {
    const { status, stdout } = civic('validate', '--json', demo('liberec-region-2025'), spoiled());
    assert.equal(status, 1);
    const [good, bad] = JSON.parse(stdout);
    assert.deepEqual([good.isUsable, good.counts.goals, good.problems], [true, 4, []]);
    assert.deepEqual(bad.problems.map(({ code, path }) => [code, path]).sort(), [['dangling-reference', 'goals[3].section'], ['missing-value', 'goals[2].title']]);
  });

  it('names what is no plan at all', () => {
    const { status, stdout } = civic('validate', '--lang', 'en', fileOf('page.json', '<html></html>'), fileOf('broken.json', '{"format":'));
    assert.equal(status, 1);
    assert.match(stdout, /page\.json: 1 finding\n/);
    assert.match(stdout, /broken\.json: 1 finding\n/);
  });
});

describe('civic feeds', () => {
  it('writes a calendar of the whole plan and of each kind of record, which another reader takes', () => {
    const out = join(folder, 'feeds');
    const { status, stdout } = civic('feeds', ...PLANS.map(demo), '--out', out, '--base', 'https://kraj.example/plany/');
    assert.equal(status, 0, stdout);
    const counts = Object.fromEntries(readdirSync(out).map((name) => {
      const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(out, name), 'utf8')));
      return [name, calendar.getAllSubcomponents('vevent').length];
    }));
    assert.deepEqual(Object.keys(counts).filter((name) => name.startsWith('liberec-region')).sort(), [
      'liberec-region-2025-events.ics', 'liberec-region-2025-goals.ics', 'liberec-region-2025.ics',
    ]);
    assert.ok(counts['plzen-safe-region-milestones.ics'] > 0);
    assert.equal(counts['liberec-region-2025.ics'], counts['liberec-region-2025-events.ics'] + counts['liberec-region-2025-goals.ics']);
    assert.match(stdout, /liberec-region-2025-events\.ics: \d+ událost/);
  });

  it('says so when there is nothing for a calendar', () => {
    const empty = fileOf('empty.json', JSON.stringify({ format: 'civic-plan/1', id: 'x:y', language: 'cs', title: 'Plán', goals: [{ id: 'a', title: 'Cíl' }] }));
    const { status, stdout } = civic('feeds', empty, '--out', join(folder, 'none'), '--base', 'https://kraj.example/');
    assert.equal(status, 1);
    assert.match(stdout, /není nic s termínem/);
  });
});

describe('civic boundaries', () => {
  it('turns areas in S-JTSK into a file for the map, with what it is about and who made it', () => {
    const square = [[-800000, -1070000], [-790000, -1070000], [-790000, -1060000], [-800000, -1060000], [-800000, -1070000]];
    const official = { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { NAZEV: 'Obec', KOD: 560715 }, geometry: { type: 'Polygon', coordinates: [square] } }] };
    const { status, stdout } = civic('boundaries', fileOf('official.geojson', JSON.stringify(official)), '--area', '560715', '--attribution', '© ČÚZK', '--out', 'base.geojson');
    assert.equal(status, 0, stdout);
    const { attribution, features: [{ properties, geometry }] } = JSON.parse(readFileSync(join(folder, 'base.geojson'), 'utf8'));
    assert.deepEqual([attribution, properties], ['© ČÚZK', { title: 'Obec', code: '560715', home: true }]);
    for (const [longitude, latitude] of geometry.coordinates.flat(2)) assert.ok(longitude > 13 && longitude < 14 && latitude > 49 && latitude < 50.5, `${longitude} ${latitude}`);
  });
});
