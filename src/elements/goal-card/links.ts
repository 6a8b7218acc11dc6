/** What a goal is bound to, and the files that belong to it. */
import { html } from 'lit';
import { loadWords, wordFor, wordsOf } from '../../i18n/dictionary.js';
import { formatNumber } from '../../i18n/number.js';
import { relationWords } from '../../i18n/relations/index.js';
import type { Goal } from '../../model/goal.js';
import type { Attachment } from '../../model/schema.js';
import { anchor } from '../parts/own-address.js';
import { aside, bracketed, linked, say } from './goal-context.js';
import type { Content, GoalContext, RareLines } from './goal-context.js';
import { fileKind, fileSize, isSound, relationsOf } from './links.view.js';
import type { Relation } from './links.view.js';

function relationLine({ rel, isInverse, title, id, url }: Relation, context: GoalContext): Content {
  const { reader, leadsTo } = context;
  const { relation, inverse } = wordsOf(relationWords, reader.language);
  const table = isInverse && Object.hasOwn(inverse, rel) ? inverse : relation;
  const name = say(title, context);
  const target = id !== undefined && leadsTo?.(id) ? anchor(id, name, 'link') : linked(url, name, context, 'link');
  return html`<span class="muted">${wordFor(table, rel)}:</span> ${target}`;
}

/** A file with its kind and size, so that nobody downloads more than they want. */
function attachmentLine(file: Attachment, context: GoalContext): Content {
  const size = fileSize(file.bytes);
  const about = [fileKind(file), size && `${formatNumber(size.value, context.reader.language)}\u00a0${size.unit}`];
  return html`${linked(file.url, say(file.title, context), context, 'link')}${bracketed(about)}${aside([say(file.alt, context)])}${context.rare.sound?.(file, context)}`;
}

/** What is drawn here, once there are words of the language. */
export async function linesIn(language: string, root: ShadowRoot, goals: readonly Goal[]): Promise<RareLines> {
  await loadWords(relationWords, language);
  const hasSound = goals.some(({ attachments }) => attachments.some(isSound));
  return {
    ...(hasSound && (await import('./sound.js').then((sound) => sound.linesIn(language, root), () => ({})))),
    links: (goal, context) => relationsOf(context.plan, goal).map((relation) => relationLine(relation, context)),
    attachments: ({ attachments }, context) => attachments.map((file) => attachmentLine(file, context)),
  };
}
