export { ContactsElement } from './contacts.js';
export type { ContactsEventMap } from './contacts.js';
