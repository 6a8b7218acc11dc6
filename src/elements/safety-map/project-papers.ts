/** What a project is connected with, and the papers about it. */
import { html } from 'lit';
import { wordFor, wordsOf } from '../../i18n/dictionary.js';
import type { MapVisitWords } from '../../i18n/map-visit/index.js';
import { relationWords } from '../../i18n/relations/index.js';
import type { Project } from '../../model/project.js';
import type { Attachment, Link, Source } from '../../model/schema.js';
import { indexOf, placeName, recordOf } from '../../model/select.js';
import { safeUrl } from '../../model/url.js';
import { anchor } from '../parts/link.js';
import { bracketed, lines } from './project-details.js';
import { joined, linked, say, sayDate } from './map-context.js';
import type { Content, Field, MapContext } from './map-context.js';

function linkLine({ rel, to, title }: Link, context: MapContext): Content {
  const { plan, reader } = context;
  const { relation } = wordsOf(relationWords, reader.language);
  const record = recordOf(plan, to);
  const name = say(title ?? record?.title ?? to, context);
  const isHere = indexOf(plan).projects.has(to);
  return html`${wordFor(relation, rel)} ${isHere ? anchor(to, name) : linked(record ? undefined : safeUrl(to, ''), name, context)}`;
}

function fileLine({ url, title, alt, mediaType }: Attachment, context: MapContext): Content {
  return html`${linked(url, say(title, context), context)}${bracketed(joined([mediaType?.split('/').at(-1), say(alt, context)]))}`;
}

function sourceLine({ document, page, quote }: Source, context: MapContext): Content {
  const { plan, common } = context;
  const known = document === undefined ? undefined : indexOf(plan).documents.get(document);
  return joined([
    linked(known?.url, say(known?.title ?? document, context), context),
    page && common.page(page),
    quote && html`<q>${say(quote, context)}</q>`,
  ]);
}

/** The fields of a project with those that its line does not need, as it says the same more briefly, and the papers. */
export function allFields(main: readonly Field[], project: Project, context: MapContext, { field }: MapVisitWords): readonly Field[] {
  const { plan } = context;
  const { years, places, parent, links, sdg, photos, attachments, sources, updated } = project;
  const [when, ...rest] = main;
  return [
    when!,
    [field.years, [years.join(', ')]],
    [field.places, places.map((id) => say(placeName(plan, id), context))],
    ...rest,
    [field.parent, [parent && say(recordOf(plan, parent)?.title ?? parent, context)]],
    [field.links, lines(links, linkLine, context)],
    [field.sdg, [sdg.join(', ')]],
    [field.photos, lines(photos, fileLine, context)],
    [field.attachments, lines(attachments, fileLine, context)],
    [field.sources, lines(sources, sourceLine, context)],
    [field.updated, [sayDate(updated, context)]],
  ];
}
