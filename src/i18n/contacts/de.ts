import { plural } from '../plural.js';
import type { ContactsWords } from './words.js';

export const contactsDe: ContactsWords = {
  channels: 'So erreichen Sie uns',
  contacts: 'Wer wofür zuständig ist',
  search: 'Nach Name, Thema oder Ort suchen',
  shown: (count, total) =>
    count === total ? `${count}\u00a0${plural('de', count, { one: 'Kontakt', other: 'Kontakte' })}` : `${count} von\u00a0${total} angezeigt`,
  showAll: 'Alle Kontakte anzeigen',
  channel: { web: 'Website', advice: 'Beratung', form: 'Formular', email: 'E-Mail', phone: 'Telefon', social: 'soziales Netzwerk', newsletter: 'Mitteilungsblatt' },
  task: 'zuständig für',
  towns: 'Gemeinden:',
  save: 'Kontakt speichern (vCard)',
};
