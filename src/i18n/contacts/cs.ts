import { outOf } from '../czech.js';
import { plural } from '../plural.js';
import type { ContactsWords } from './words.js';

const contacts = (count: number) => `${count}\u00a0${plural('cs', count, { one: 'kontakt', few: 'kontakty', other: 'kontaktů' })}`;

export const contactsCs: ContactsWords = {
  channels: 'Jak se ozvat',
  contacts: 'Kdo má co na starosti',
  search: 'Hledat jméno, téma nebo obec',
  shown: (count, total) => (count === total ? contacts(count) : `Zobrazeno ${count}\u00a0${outOf(total)}\u00a0${total}`),
  showAll: 'Zobrazit všechny kontakty',
  channel: { web: 'web', advice: 'poradna', form: 'formulář', email: 'e-mail', phone: 'telefon', social: 'sociální síť', newsletter: 'zpravodaj' },
  task: 'má na starosti',
  towns: 'Města a\u00a0obce:',
  save: 'Uložit kontakt (vCard)',
};
