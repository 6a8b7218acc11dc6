/** What is known of an entry: drawn when a visitor opens it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { calendarNearWords } from '../../i18n/calendar-near/index.js';
import type { EntryField } from '../../i18n/calendar-near/index.js';
import { wordFor, wordsOf } from '../../i18n/dictionary.js';
import type { Milestone, PlanEvent } from '../../model/event.js';
import { bodyName, indexOf, nameOf, placeName } from '../../model/select.js';
import type { Text } from '../../model/text.js';
import type { SafeUrl } from '../../model/url.js';
import { link } from '../parts/link.js';
import { elementsAround, isMapped } from '../parts/map-on-page.js';
import { anchor } from '../parts/own-address.js';
import { inline, plain } from '../parts/prose.js';
import { statusBadge } from '../parts/status-badge.js';
import { termInWords } from '../parts/term.js';
import type { CalendarContext } from './context.js';
import { placesOf } from './entry.js';
import { save } from './save.js';
import type { Entry } from './event-calendar.view.js';

/**
 * What is known of an entry beyond its line and its summary.
 * @param host the calendar, whose page may have elements that places and goals lead to
 */
export function entryDetails(entry: Entry, context: CalendarContext, host: Element): TemplateResult {
  const { common, page, reader: { language } } = context;
  const words = wordsOf(calendarNearWords, language);
  const { url } = entry.record as Partial<PlanEvent>;
  const canSave = entry.runs.length > 0 && !context.isPrinted;
  return html`<dl>${fieldsOf(entry, context, host).map(([field, content]) => {
    const items = [content].flat().filter(Boolean);
    const all = items.length > 1 ? html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>` : items;
    return items.length ? html`<div><dt class="muted">${words.field[field]}</dt><dd>${all}</dd></div>` : nothing;
  })}</dl>${url ? html`<p>${link(url, words.website, { words: common, page })}</p>` : nothing}
  ${canSave ? html`<p><button part="save" class="control" type="button" @click=${() => save([entry], context)}>${words.save}</button></p>` : nothing}`;
}

/** Whether the page has a list of goals, which opens the one that its address names. */
const hasList = (host: Element): boolean => elementsAround(host, 'plan-list').length > 0;

/** What is known of an entry, by field; of several things in one a list is made, and of nothing nothing. */
function fieldsOf(entry: Entry, context: CalendarContext, host: Element): [name: EntryField, content: unknown][] {
  const { plan, reader, common, dates, page } = context;
  const words = wordsOf(calendarNearWords, reader.language);
  const { record } = entry;
  const { term, status, responsible, audience } = record;
  const { organizer, attendance, free, registration, programme, partOf, goal } = record as Partial<PlanEvent>;
  const say = (text: Text | undefined): unknown => text && inline(text, reader);
  const named = (id: string | undefined): unknown => id && say(nameOf(plan, id));
  const address = typeof registration === 'string' ? registration.replace(/^(https?:\/\/|mailto:|tel:)/, '') : registration;
  const hasMap = isMapped(host);
  const places = placesOf(entry, context, (id, name) => (hasMap && indexOf(plan).places.has(id) ? anchor(id, name) : name));
  return [
    ['term', term && termInWords(term, reader.language, dates, reader.planLanguage)],
    ['place', places.length && html`${places}`],
    ['status', status && statusBadge(status, common, plain(status.label, reader))],
    ['responsible', responsible.map(({ body, role, note }) => {
      const who = say(bodyName(plan, body));
      const what = [role && role !== 'lead' ? wordFor(common.role, role) : '', plain(note, reader)].filter(Boolean).join(', ');
      return who && html`${who}${what && html` <span class="muted">(${what})</span>`}`;
    })],
    ['audience', audience.map(say)],
    ['joins', (record as Partial<Milestone>).joins?.map((id) => say(placeName(plan, id)))],
    ['organizer', named(organizer)],
    ['attendance', [attendance && wordFor(words.attendance, attendance), free && words.free].filter(Boolean).join(', ')],
    ['registration', address === registration ? say(address) : link(registration as SafeUrl, address, { words: common, page })],
    ['programme', programme?.map(say)],
    ['partOf', partOf && indexOf(plan).events.has(partOf) ? anchor(partOf, named(partOf)) : named(partOf)],
    ['parts', plan.events.filter((part) => part.partOf === entry.record.id).map((part) =>
      html`${anchor(part.id, say(part.title))}${part.term && html` <span class="muted">(${termInWords(part.term, reader.language, dates, reader.planLanguage)})</span>`}`)],
    ['goal', goal && hasList(host) ? anchor(goal, named(goal)) : named(goal)],
  ];
}
