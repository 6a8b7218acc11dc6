import { CATALOGUE } from './catalogue.js';
import type { Catalogue } from './catalogue.js';
import { broken, readFields } from './read-fields.js';
import type { Reading } from './read-fields.js';
import { Report } from './report.js';

/** Reads a catalogue tolerantly: plans of which nothing can be said or that cannot be opened are set aside and reported. */
export function readCatalogue(value: object, base: string): Reading {
  const report = new Report();
  // Every field was read by its schema, so together they make a catalogue.
  const catalogue = { ...readFields(CATALOGUE, value, base, report), base } as unknown as Catalogue;
  const { problems, skipped } = report;
  if (catalogue.plans.length + catalogue.parts.length === 0) return { ...broken('no-usable-record'), skipped };
  return { catalogue, problems, skipped };
}
