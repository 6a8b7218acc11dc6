/** One body that may be asked, and one channel. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { wordFor } from '../../i18n/dictionary.js';
import type { ContactsWords } from '../../i18n/contacts/index.js';
import type { Channel } from '../../model/body.js';
import { placeName } from '../../model/select.js';
import { textOf } from '../../model/text.js';
import { safeUrl } from '../../model/url.js';
import { heading } from '../parts/heading.js';
import { paragraphs } from '../parts/prose.js';
import { bracketed, joined, linked, say } from '../parts/saying.js';
import type { Content, RecordContext } from '../parts/saying.js';
import type { Contact, Task } from './contacts.view.js';

/** What a contact is drawn with. */
export interface ContactContext extends RecordContext {
  words: ContactsWords;
  /** Level of the heading of a contact. */
  level: number;
  save: (contact: Contact) => void;
}

/** More tasks than this in one role are opened on demand. */
const MOST_TASKS = 4;

/** Only what looks like an address becomes one. */
const mail = (email: string) => (/^[^\s@?&]+@[^\s@?&]+$/.test(email) ? safeUrl(`mailto:${email}`) : undefined);
const call = (phone: string) => (/^\+?[\d\s()/-]{3,}$/.test(phone) ? safeUrl(`tel:${phone.replace(/[^+\d]/g, '')}`) : undefined);

/** Mail, telephone, page and hours. */
function ways({ body }: Contact, context: ContactContext): Content {
  const { email, phone, hours, url = body.url } = body.contact ?? {};
  return joined([
    email === undefined ? undefined : linked(mail(email), email, context, 'email'),
    phone === undefined ? undefined : linked(call(phone), phone, context, 'phone'),
    url && linked(url, url.replace(/^https?:\/\/|\/$/g, ''), context, 'link'),
    say(hours, context),
  ], ' · ');
}

function task({ role, titles }: Task, context: ContactContext): TemplateResult {
  const { common, words, printing } = context;
  const name = role === '' ? words.task : wordFor(common.role, role);
  const list = html`<ul>${titles.map((title) => html`<li>${say(title, context)}</li> `)}</ul>`;
  if (titles.length <= MOST_TASKS || printing) return html`<div class="task"><p class="muted">${name}</p> ${list}</div>`;
  return html`<details class="task"><summary>${name} (${titles.length})</summary> ${list}</details>`;
}

/** A body: how to reach it, what it answers for, which towns it serves. */
export function contactItem(contact: Contact, context: ContactContext): TemplateResult {
  const { body, parent, tasks } = contact;
  const { plan, words, level, save } = context;
  const towns = joined(body.places.map((id) => say(placeName(plan, id), context)));
  const how = ways(contact, context);
  return html`<li part="contact" class="contact">
    ${heading(level, say(body.title, context), 'contact-title')} ${parent === undefined ? nothing : html`<p class="muted">${say(parent, context)}</p>`}
    ${how ? html`<p>${how}</p>` : nothing} ${towns ? html`<p><span class="muted">${words.towns}</span> ${towns}</p>` : nothing}
    ${tasks.map((each) => task(each, context))}
    ${body.contact ? html`<button part="save" class="as-link no-print" type="button" @click=${() => save(contact)}>${words.save}</button>` : nothing}
  </li>`;
}

/** A channel, with what to expect of it. */
export function channelItem({ kind, title, url, summary }: Channel, context: ContactContext): TemplateResult {
  const word = kind && wordFor(context.words.channel, kind);
  const isSaid = textOf(title, context.reader.language, context.reader.planLanguage).value.toLowerCase() === word?.toLowerCase();
  return html`<li part="channel">
    ${linked(url, say(title, context), context, 'link')}${bracketed([isSaid ? undefined : word])}${paragraphs(summary, context.reader)}
  </li>`;
}
