import { ContactsElement } from './contacts.js';

ContactsElement.define('civic-contacts');
