/** A contact as a vCard 4.0 (RFC 6350), to be taken into an address book; comes when a visitor asks for it. */
import { component, fileOf, textLine } from '../../ical/content-line.js';
import type { Plan } from '../../model/plan.js';
import { textOf } from '../../model/text.js';
import type { Text } from '../../model/text.js';
import { download } from '../parts/own-address.js';
import type { Contact } from './contacts.view.js';

/** The text of the card. */
export function cardOf({ body, parent }: Contact, plan: Plan, language: string): string {
  const plain = (text: Text | undefined) => textOf(text, language, plan.language).value;
  const { email = '', phone = '', hours, url = '' } = body.contact ?? {};
  return fileOf(component('VCARD', [
    'VERSION:4.0',
    `KIND:${body.kind === 'person' ? 'individual' : 'org'}`,
    ...textLine('FN', plain(body.title)),
    ...textLine('ORG', plain(parent)),
    ...textLine('EMAIL', email),
    ...textLine('TEL', phone),
    ...textLine('URL', url || (body.url ?? '')),
    ...textLine('NOTE', plain(hours)),
  ]));
}

/** Hands the card to the visitor as a file. */
export function saveCard(contact: Contact, plan: Plan, language: string): void {
  download(cardOf(contact, plan, language), 'text/vcard', `${contact.body.id}.vcf`);
}
