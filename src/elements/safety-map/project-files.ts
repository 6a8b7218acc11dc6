/** The shown projects as files: a table for a spreadsheet, or features for a map. */
import { formatTerm } from '../../dates/written.js';
import { loadWords, wordFor, wordsOf } from '../../i18n/dictionary.js';
import { mapFileWords } from '../../i18n/map-files/index.js';
import type { MapFileWords } from '../../i18n/map-files/index.js';
import { formatMoney } from '../../i18n/number.js';
import type { Project } from '../../model/project.js';
import { bodyName, indexOf, placeName } from '../../model/select.js';
import { textOf } from '../../model/text.js';
import type { Text } from '../../model/text.js';
import { download } from '../parts/own-address.js';
import { asCsv } from '../parts/spreadsheet.js';
import { statusWord } from '../parts/status-badge.js';
import type { MapContext } from './map-context.js';

export type FileKind = 'csv' | 'geojson';
type Column = keyof MapFileWords['column'];

/** What files are written with. */
export type FileContext = Pick<MapContext, 'plan' | 'view' | 'reader' | 'common' | 'dates' | 'words'>;

/** What stands in the columns of a project; several things of one kind stand in lines of their own. */
function rowOf(project: Project, { plan, reader: { language }, common, dates, words }: FileContext): Record<Column, string> {
  const { id, scope, years, term, status, places, responsible, funding } = project;
  const plain = (text: Text | undefined) => textOf(text, language, plan.language).value;
  const inLines = (texts: readonly (Text | undefined)[]) => texts.map(plain).filter(Boolean).join('\n');
  return {
    id,
    title: plain(project.title),
    places: inLines(places.map((place) => placeName(plan, place))),
    scope: scope ? wordFor(words.scope, scope) : '',
    years: years.join(', '),
    term: term ? formatTerm(term, language, dates) : '',
    status: status ? statusWord(status, common, plain(status.label)) : '',
    responsible: inLines(responsible.map(({ body }) => bodyName(plan, body))),
    funding: inLines(funding.map(({ amount }) => amount && (amount.text ?? formatMoney(amount.value, amount.currency, language)))),
    summary: plain(project.summary),
  };
}

/** The table of the shown projects. */
export function projectsAsCsv(context: FileContext): string {
  const { column } = wordsOf(mapFileWords, context.reader.language);
  const names = Object.keys(column) as Column[];
  const rows = context.view.shown.map(({ project }) => rowOf(project, context));
  return asCsv([Object.values(column), ...rows.map((row) => names.map((name) => row[name]))]);
}

/** The shown projects as GeoJSON (RFC 7946): where each of them is; a project without a place has no geometry. */
export function projectsAsGeoJson(context: FileContext): string {
  const { places } = indexOf(context.plan);
  const features = context.view.shown.map(({ project }) => {
    const { id, ...properties } = rowOf(project, context);
    const points = project.places.map((place) => places.get(place)?.point).filter((point) => point !== undefined);
    const many = points.length > 1 ? { type: 'MultiPoint', coordinates: points } : null;
    return { type: 'Feature', id, geometry: points.length === 1 ? { type: 'Point', coordinates: points[0] } : many, properties };
  });
  return JSON.stringify({ type: 'FeatureCollection', features }, null, 1);
}

/** Hands the shown projects to the visitor as a file. */
export async function saveProjects(kind: FileKind, context: MapContext): Promise<void> {
  const { language } = context.reader;
  await loadWords(mapFileWords, language);
  const { fileName } = wordsOf(mapFileWords, language);
  if (kind === 'csv') download(projectsAsCsv(context), 'text/csv', `${fileName}.csv`);
  else download(projectsAsGeoJson(context), 'application/geo+json', `${fileName}.geojson`);
}
