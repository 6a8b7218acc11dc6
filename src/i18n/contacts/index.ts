import type { Dictionary } from '../dictionary.js';
import { contactsCs } from './cs.js';
import type { ContactsWords } from './words.js';

export type { ContactsWords } from './words.js';

/** Words of `<civic-contacts>`. */
export const contactsWords: Dictionary<ContactsWords> = {
  name: 'contacts',
  cs: contactsCs,
  others: {
    en: () => import('./en.js').then((module) => module.contactsEn),
    de: () => import('./de.js').then((module) => module.contactsDe),
  },
};
