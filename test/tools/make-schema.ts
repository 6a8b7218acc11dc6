/** Writes the JSON Schema (draft 2020-12) of the published formats, generated from the schemas that the reader uses. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { catalogueSchema } from '../../src/model/catalogue.js';
import { planSchema } from '../../src/model/plan.js';

const FORMATS = {
  'civic-plan-1': { schema: planSchema, title: 'Published plan, format civic-plan/1' },
  'civic-catalog-1': { schema: catalogueSchema, title: 'Catalogue of published plans, format civic-catalog/1' },
} as const;

/** The JSON Schema of what a publisher writes: short forms allowed, unknown keys let through. */
export function jsonSchemaOf(name: keyof typeof FORMATS): Record<string, unknown> {
  const { schema, title } = FORMATS[name];
  return { ...z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12', unrepresentable: 'any', reused: 'ref' }), title };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2] ?? 'dist/schema';
  mkdirSync(folder, { recursive: true });
  for (const name of Object.keys(FORMATS) as (keyof typeof FORMATS)[]) {
    writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`);
  }
}
