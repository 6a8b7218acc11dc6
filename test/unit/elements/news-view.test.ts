import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstNews, newsOf, yearsOf } from '../../../src/elements/news/news.view.js';
import { readPlan } from '../../../src/model/read-plan.js';

const { plan } = readPlan({
  format: 'civic-plan/1', id: 'https://lhota.example/plan', language: 'cs', title: 'Plán',
  news: [
    { id: 'jaro', title: 'Jaro', date: '2024-03-05', places: ['lhota'] },
    { id: 'kdysi', title: 'Kdysi' },
    { id: 'zima', title: 'Zima', date: '2023-12' },
    { id: 'podzim', title: 'Podzim', date: '2024-10' },
  ],
  places: [{ id: 'lhota', title: 'Lhota' }],
}, 'https://lhota.example/plan.json');
assert.ok(plan);

const ids = (years: ReturnType<typeof yearsOf>) => years.map(({ year, items }) => [year, items.map(({ id }) => id)]);

describe('what civic-news shows', () => {
  it('is by years, the newest first, and what has no date last', () => {
    assert.deepEqual(ids(yearsOf(newsOf(plan, ''))), [[2024, ['podzim', 'jaro']], [2023, ['zima']], [undefined, ['kdysi']]]);
  });

  it('is the news of a place, where one is wanted', () => assert.deepEqual(newsOf(plan, 'lhota').map(({ id }) => id), ['jaro']));

  it('begins with so many', () => assert.deepEqual(ids(firstNews(yearsOf(plan.news), 3)), [[2024, ['podzim', 'jaro']], [2023, ['zima']]]));
});
