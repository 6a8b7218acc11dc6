/** Looks contacts up by name, task, topic or town; comes when somebody is about to search. */
import { queryPatterns } from '../../i18n/query.js';
import type { Plan } from '../../model/plan.js';
import { placeName } from '../../model/select.js';
import { textOf } from '../../model/text.js';
import type { Contact } from './contacts.view.js';

/** All words of a contact. */
function wordsOf({ body, parent, tasks, themes }: Contact, plan: Plan, language: string): string {
  const towns = body.places.map((id) => placeName(plan, id));
  const all = [body.title, parent, ...tasks.flatMap(({ titles }) => titles), ...themes, ...towns];
  return all.map((text) => textOf(text, language, plan.language).value).join('\n');
}

/** The contacts that hold every word of a query. */
export function found(contacts: readonly Contact[], query: string, plan: Plan, language: string): readonly Contact[] {
  const patterns = queryPatterns(query);
  return contacts.filter((contact) => {
    const text = wordsOf(contact, plan, language);
    return patterns.every((pattern) => pattern.test(text));
  });
}
