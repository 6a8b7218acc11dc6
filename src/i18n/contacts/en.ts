import { plural } from '../plural.js';
import type { ContactsWords } from './words.js';

export const contactsEn: ContactsWords = {
  channels: 'How to get in touch',
  contacts: 'Who is in charge of what',
  search: 'Search by name, topic or town',
  shown: (count, total) =>
    count === total ? `${count}\u00a0${plural('en', count, { one: 'contact', other: 'contacts' })}` : `Showing ${count} of\u00a0${total}`,
  showAll: 'Show all contacts',
  channel: { web: 'website', advice: 'advice line', form: 'contact form', email: 'e-mail', phone: 'telephone', social: 'social network', newsletter: 'bulletin' },
  task: 'in charge of',
  towns: 'Towns:',
  save: 'Save contact (vCard)',
};
