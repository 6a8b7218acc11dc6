import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import '../../../src/dates/phrases.js';
import { filterGoals, groupGoals, sortGoals } from '../../../src/elements/plan-list/finding.view.js';
import { goalsWith } from '../../../src/elements/plan-list/search.view.js';
import { NO_FILTERS, leadOf, optionsOf } from '../../../src/elements/plan-list/plan-list.view.js';
import { goalsAsCsv } from '../../../src/elements/plan-list/table.js';
import { commonCs } from '../../../src/i18n/common/cs.js';
import { datesCs } from '../../../src/i18n/dates/cs.js';
import { planFindingCs } from '../../../src/i18n/plan-finding/cs.js';
import { planListCs } from '../../../src/i18n/plan-list/cs.js';
import { readPlan } from '../../../src/model/read-plan.js';
import type { Plan } from '../../../src/model/plan.js';

const wording = { language: 'cs', dates: datesCs };
const planOf = (changes: object): Plan =>
  readPlan({ format: 'civic-plan/1', id: 'x', language: 'cs', title: 'Plán', ...changes }, 'https://obec.example/plan.json').plan!;
const city = readPlan(
  JSON.parse(readFileSync(new URL('../../../demo/data/liberec-city-2024.json', import.meta.url), 'utf8')),
  'https://obec.example/plan.json',
).plan!;
const ids = (goals: readonly { id: string }[]) => goals.map(({ id }) => id);
const find = (query: string) => ids(filterGoals(city, { ...NO_FILTERS, query }, 'cs'));

describe('finding goals', () => {
  it('ignores case, diacritics and how letters are composed', () => {
    assert.deepEqual(find('PARTICIPATIVNI'), find('Participativní'));
    assert.deepEqual(find('participativní'.normalize('NFD')), find('participativní'));
    assert.ok(find('participativni').includes('cil-a'));
  });

  it('looks for every word, in the title, the indicators and the bodies', () => {
    assert.deepEqual(find('tiskové zpravodaj'), ['cil-4']);
    assert.deepEqual(find('protahovaci'), ['cil-c']);
    assert.deepEqual(find('nic takového'), []);
  });

  it('finds no word across two texts or two goals, and each goal once among a thousand', () => {
    const goals = Array.from({ length: 1000 }, (_, i) => ({ id: `g${i}`, title: `Úkol ${i}`, indicators: ['Kácení', 'stromů'] }));
    const plan = planOf({ goals });
    assert.deepEqual(ids(goalsWith(plan, 'kacenistromu', 'cs')), []);
    assert.deepEqual(ids(goalsWith(plan, 'stromuukol', 'cs')), []);
    assert.deepEqual(ids(goalsWith(plan, 'STROMU ukol 99', 'cs')), goals.filter(({ title }) => title.includes('99')).map(({ id }) => id));
    assert.equal(goalsWith(plan, 'o', 'cs'), plan.goals);
  });

  it('knows what was found before letters were added when they are taken back', () => {
    const before = goalsWith(city, 'par', 'cs');
    assert.ok(before.length > goalsWith(city, 'park', 'cs').length);
    assert.equal(goalsWith(city, 'par', 'cs'), before);
  });

  it('finds texts in the language of the page', () => {
    const plan = planOf({ goals: [{ id: 'a', title: { cs: 'Lípa', en: 'Lime' } }, { id: 'b', title: 'Buk' }] });
    assert.deepEqual([goalsWith(plan, 'lip', 'cs'), goalsWith(plan, 'lime', 'en'), goalsWith(plan, 'lime', 'cs')].map(ids), [['a'], ['a'], []]);
  });

  it('filters by section, status and body, alone and together', () => {
    const count = (filters: object) => filterGoals(city, { ...NO_FILTERS, ...filters }, 'cs').length;
    assert.equal(count({ section: 'stabilizace' }), 8);
    assert.equal(count({ section: 'progrese' }), 6);
    assert.equal(count({ status: 'none' }), 14);
    assert.equal(count({ responsible: 'primator' }), 1);
    assert.equal(count({ responsible: 'primator', section: 'stabilizace' }), 0);
  });

  it('counts for each choice what it would leave', () => {
    assert.deepEqual(optionsOf(city, 'section', 'cs', city.goals), [{ value: 'stabilizace', count: 8 }, { value: 'progrese', count: 6 }]);
    const left = filterGoals(city, { ...NO_FILTERS, responsible: 'primator' }, 'cs');
    assert.deepEqual(optionsOf(city, 'section', 'cs', left), [{ value: 'stabilizace', count: 0 }, { value: 'progrese', count: 1 }]);
  });

  it('names the lead first, then whoever is not a mere partner', () => {
    const plan = planOf({ goals: [{ id: 'a', title: 'A', responsible: [{ body: 'p', role: 'partner' }, 'b', { body: 'c', role: 'lead' }] }, { id: 'b', title: 'B', responsible: [{ body: 'p', role: 'partner' }, 'b'] }] });
    assert.deepEqual(plan.goals.map((goal) => leadOf(goal)?.body), ['c', 'b']);
  });
});

describe('putting goals in order', () => {
  const plan = planOf({
    goals: [
      { id: 'c', title: 'Cesta', term: '2026', status: 'done' },
      { id: 'ch', title: 'Chodník', term: '2025-04' },
      { id: 'h', title: 'Hřiště', status: 'in-progress' },
      { id: 'č', title: 'Čistírna', term: '2025-04', status: 'delayed' },
    ],
  });
  const order = (sorting: string) => ids(sortGoals(plan, plan.goals, sorting, 'cs'));

  it('sorts names the Czech way: č after c, ch after h', () => assert.deepEqual(order('title'), ['c', 'č', 'h', 'ch']));
  it('sorts by term, without a term last', () => assert.deepEqual(order('term'), ['ch', 'č', 'c', 'h']));
  it('sorts by status, not stated last', () => assert.deepEqual(order('status'), ['h', 'c', 'č', 'ch']));
  it('leaves the order of the plan', () => assert.deepEqual(order('plan'), ['c', 'ch', 'h', 'č']));
});

describe('grouping goals', () => {
  const groups = (plan: Plan, grouping: Parameters<typeof groupGoals>[2]['grouping']) =>
    groupGoals(plan, plan.goals, { ...wording, grouping }).map(({ key, depth, count, goals }) => [key, depth, count, ids(goals).join()]);

  it('follows the sections of the plan', () => {
    assert.deepEqual(groupGoals(city, city.goals, { ...wording, grouping: 'section' }).map(({ key, count }) => [key, count]), [['stabilizace', 8], ['progrese', 6]]);
  });

  it('nests sections, counts the inner ones in, and puts loose goals last', () => {
    const plan = planOf({
      sections: [{ id: 'a', title: 'A' }, { id: 'b', title: 'B', parent: 'a' }, { id: 'empty', title: 'Prázdná' }],
      goals: [{ id: '1', title: '1', section: 'b' }, { id: '2', title: '2', section: 'a' }, { id: '3', title: '3' }],
    });
    assert.deepEqual(groups(plan, 'section'), [['a', 0, 2, '2'], ['b', 1, 1, '1'], ['none', 0, 1, '3']]);
  });

  it('ends with sections that hold each other in a ring', () => {
    const plan = planOf({ sections: [{ id: 'a', title: 'A', parent: 'b' }, { id: 'b', title: 'B', parent: 'a' }], goals: [{ id: '1', title: '1', section: 'b' }] });
    assert.equal(groups(plan, 'section').reduce((sum, [, , , inside]) => sum + (inside === '1' ? 1 : 0), 0), 1);
  });

  it('groups by who leads, by status and by term', () => {
    const plan = planOf({
      bodies: [{ id: 'z', title: 'Zdravotní odbor' }, { id: 'd', title: 'Doprava' }],
      goals: [
        { id: '1', title: '1', responsible: ['z'], term: '2025-05', status: 'done' },
        { id: '2', title: '2', responsible: ['d'], term: '2025-04' },
        { id: '3', title: '3' },
      ],
    });
    assert.deepEqual(groups(plan, 'body').map(([key]) => key), ['d', 'z', 'none']);
    assert.deepEqual(groups(plan, 'status').map(([key]) => key), ['done', 'none']);
    assert.deepEqual(groups(plan, 'term').map(([key]) => key), ['duben 2025', 'květen 2025', 'none']);
    assert.deepEqual(groups(plan, 'none').map(([key, , count]) => [key, count]), [['', 3]]);
  });
});

describe('the table for a spreadsheet', () => {
  const table = (goals: object[]) => {
    const plan = planOf({ goals });
    return goalsAsCsv(plan.goals, { plan, common: commonCs, ...wording });
  };

  it('has a byte order mark, semicolons and a row for each goal', () => {
    const lines = goalsAsCsv(city.goals, { plan: city, common: commonCs, ...wording }).split('\r\n');
    assert.equal(lines[0], '\ufeffid;Kód;Název;Část;Termín;Stav;Odpovědnost;Ukazatele;Cílové hodnoty;Popis');
    assert.match(table([{ id: 'a', title: 'Park; nový "les"', term: '2025-04' }]), /\r\na;;"Park; nový ""les""";;duben 2025;;/);
  });

  it('never lets a cell become a formula', () => {
    const text = table([{ id: 'a', title: '=HYPERLINK("http://zlo.example")', summary: '+1', code: '@x' }]);
    assert.match(text, /;'@x;"'=HYPERLINK/);
    assert.match(text, /;'\+1\r\n$/);
  });
});

describe('what the list says in Czech', () => {
  const SAID: readonly [number, number, string][] = [
    [1, 1, 'Zobrazen 1\u00a0cíl'], [2, 2, 'Zobrazeny 2\u00a0cíle'], [14, 14, 'Zobrazeno 14\u00a0cílů'],
    [5, 14, 'Zobrazeno 5 ze\u00a014\u00a0cílů'], [1, 20, 'Zobrazen 1 ze\u00a020\u00a0cílů'], [0, 8, 'Zobrazeno 0 z\u00a08\u00a0cílů'],
    [3, 4, 'Zobrazeny 3 ze\u00a04\u00a0cílů'], [1, 100, 'Zobrazen 1 ze\u00a0100\u00a0cílů'], [2, 32, 'Zobrazeny 2 ze\u00a032\u00a0cílů'],
  ];
  for (const [shown, total, sentence] of SAID) {
    it(`${shown} of ${total}: ${sentence}`, () => assert.equal(shown === total ? planListCs.shown(total) : planFindingCs.shown(shown, total), sentence));
  }
});
