import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { breachesIn } from './check-layers.js';
import { root } from './install.js';

const folder = mkdtempSync(join(tmpdir(), 'layers-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A small source that keeps to the layers. */
const SOUND = {
  'dates/day.ts': 'export const day = 1;',
  'model/text.ts': "import { day } from '../dates/day.js';\nexport const textOf = day;",
  'data/plan-store.ts': "export { textOf as store } from '../model/text.js';",
  'elements/parts/heading.ts': "export { html } from 'lit';",
};

/** What the check says of it with these files planted in it. */
function breachesWith(files) {
  const src = join(folder, 'src');
  rmSync(src, { recursive: true, force: true });
  for (const [name, text] of Object.entries({ ...SOUND, ...files })) {
    mkdirSync(dirname(join(src, name)), { recursive: true });
    writeFileSync(join(src, name), text);
  }
  return breachesIn(src);
}

const element = (name) => ({
  [`elements/${name}/index.ts`]: `export { x } from './${name}.js';`,
  [`elements/${name}/${name}.ts`]: 'export const x = 1;',
});

const PLANTED = {
  'a layer that imports a later one': [
    { 'dates/planted.ts': "import { textOf } from '../model/text.js';\nexport const x = textOf;" },
    'src/dates/planted.ts:1: dates may not import model ("../model/text.js")',
  ],
  'a layer that imports the one beside it': [
    { 'i18n/planted.ts': "export * from '../data/plan-store.js';" },
    'src/i18n/planted.ts:1: i18n may not import data ("../data/plan-store.js")',
  ],
  'an element that imports data': [
    { ...element('one'), 'elements/one/planted.ts': "import type { Result } from '../../data/plan-store.js';" },
    'src/elements/one/planted.ts:1: elements may not import data ("../../data/plan-store.js")',
  ],
  'an import made while running': [
    { 'model/planted.ts': "export const x = () => import('../elements/parts/heading.js');" },
    'src/model/planted.ts:1: model may not import elements ("../elements/parts/heading.js")',
  ],
  'an element that reaches past the index of another': [
    { ...element('one'), ...element('two'), 'elements/one/planted.ts': "export { x } from '../two/two.js';" },
    'src/elements/one/planted.ts:1: another element is imported only through its index.ts ("../two/two.js")',
  ],
  'a shared part that imports an element': [
    { ...element('one'), 'elements/parts/planted.ts': "export { x } from '../one/index.js';" },
    'src/elements/parts/planted.ts:1: shared parts may not import an element ("../one/index.js")',
  ],
  'a view that uses lit': [
    { ...element('one'), 'elements/one/one.view.ts': "import { html } from 'lit';\nexport const x = html;" },
    'src/elements/one/one.view.ts:1: a view is pure and may not use the package "lit"',
  ],
  'a view that uses the page': [
    { ...element('one'), 'elements/one/one.view.ts': 'export const x = () => document.title;' },
    'src/elements/one/one.view.ts: pure, and uses document',
  ],
  'a pure layer that uses the network': [
    { 'dates/planted.ts': 'export const x = () => fetch("x");' },
    'src/dates/planted.ts: pure, and uses fetch',
  ],
  'a package that is not for this layer': [
    { 'dates/planted.ts': "import * as z from 'zod/mini';\nexport const x = z;" },
    'src/dates/planted.ts:1: dates may not use the package "zod/mini"',
  ],
  'an import from outside the source': [
    { 'model/planted.ts': "export * from '../../test/x.js';" },
    'src/model/planted.ts:1: "../../test/x.js" is outside src',
  ],
  'an import of nothing': [
    { 'model/planted.ts': "export * from './nothing.js';" },
    'src/model/planted.ts:1: "./nothing.js" does not exist',
  ],
  'a folder that is no layer': [{ 'utils/planted.ts': 'export const x = 1;' }, 'src/utils/planted.ts: "utils" is no layer'],
  'a circle': [
    { 'model/first.ts': "export * from './second.js';", 'model/second.ts': "export * from './first.js';" },
    'imports in a circle: model/first.ts → model/second.ts → model/first.ts',
  ],
};

describe('the layer check', () => {
  it('has nothing to say of the source as it is', () => assert.deepEqual(breachesIn(join(root, 'src')), []));

  it('has nothing to say of a sound one', () => assert.deepEqual(breachesWith({}), []));

  for (const [what, [files, expected]] of Object.entries(PLANTED)) {
    it(`finds ${what}`, () => assert.ok(breachesWith(files).includes(expected), breachesWith(files).join('\n')));
  }

  it('lets a view name its own things as the page does', () => {
    const view = 'export const x = ({ location }: { location: string }) => ({ location, document: location.length });';
    assert.deepEqual(breachesWith({ ...element('one'), 'elements/one/one.view.ts': view }), []);
  });

  it('lets an element import another through its index', () => {
    const text = "export { x } from '../two/index.js';";
    assert.deepEqual(breachesWith({ ...element('one'), ...element('two'), 'elements/one/planted.ts': text }), []);
  });
});
