/** The published JSON Schema, checked by a validator that has nothing in common with ours. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonSchemaOf } from '../../tools/make-schema.js';

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictTuples: false });
const isPlan = ajv.compile(jsonSchemaOf('civic-plan-1'));
const isCatalogue = ajv.compile(jsonSchemaOf('civic-catalog-1'));
const demo = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../../demo/data/${file}`, import.meta.url), 'utf8')) as Record<string, unknown>;

describe('the JSON Schema', () => {
  for (const file of ['liberec-region-2025.json', 'liberec-city-2024.json', 'plzen-safe-region.json']) {
    it(`accepts ${file}`, () => {
      assert.ok(isPlan(demo(file)), JSON.stringify(isPlan.errors));
    });
  }

  it('accepts the catalogue', () => {
    assert.ok(isCatalogue(demo('catalog.json')), JSON.stringify(isCatalogue.errors));
  });

  it('accepts short forms and unknown keys', () => {
    const goals = [{ id: 'park', title: 'Park', term: '4/2025', status: 'done', responsible: ['rada'], code: 4, barva: 'zelená' }];
    assert.ok(isPlan({ format: 'civic-plan/1', id: 'x', language: 'cs', title: 'Plán', goals }), JSON.stringify(isPlan.errors));
  });

  const WRONG: readonly [string, object][] = [
    ['another format', { format: 'civic-plan/2' }],
    ['a goal without a title', { goals: [{ id: 'park' }] }],
    ['a title that is a number', { title: 5 }],
    ['a point outside the world', { places: [{ id: 'x', title: 'X', point: [15, 95] }] }],
    ['an id with a space', { goals: [{ id: 'v parku', title: 'Park' }] }],
  ];
  for (const [what, change] of WRONG) {
    it(`refuses ${what}`, () => assert.equal(isPlan({ ...demo('liberec-region-2025.json'), ...change }), false));
  }
});
