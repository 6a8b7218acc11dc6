/** Looking for words in the goals of a plan. Their texts are folded once and kept as a few long strings, a byte for each letter. */
import { fold, queryWords } from '../../i18n/search.js';
import type { Goal } from '../../model/goal.js';
import { keptWith } from '../../model/memo.js';
import type { Plan } from '../../model/plan.js';
import { textOf } from '../../model/text.js';
import { whenIdle } from '../parts/idle.js';
import { textsIn } from './texts.view.js';

/** Goals whose texts are folded in one go: about two milliseconds. */
const TOGETHER = 200;

/** How many searches are remembered, so that who takes a letter back sees at once what was found before. */
const REMEMBERED = 4;

/** Milliseconds that are left of an idle moment when no more is begun in it. */
const RESERVE = 3;

/** What some goals say, folded. */
interface Sheet {
  text: string;
  goals: readonly Goal[];
  /** Where the texts of each goal end. */
  ends: Uint32Array;
}

/** The goals on a sheet that hold every word, of one or more. */
function goalsOn({ text, goals, ends }: Sheet, [first = '', ...others]: readonly string[]): readonly Goal[] {
  const found: Goal[] = [];
  let i = 0;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, ends[i])) {
    while (ends[i]! <= at) i++;
    const isIn = (word: string) => text.slice(ends[i - 1] ?? 0, ends[i]).includes(word);
    if (others.every(isIn)) found.push(goals[i]!);
  }
  return found;
}

/** What the goals of a plan say to a reader. */
class SearchIndex {
  readonly plan: Plan;
  readonly language: string;
  readonly #sheets: Sheet[] = [];
  /** What was found, by the words of a query; what was asked for last comes last. */
  readonly #found = new Map<string, readonly Goal[]>();

  /** @param language BCP 47 language of the page */
  constructor(plan: Plan, language: string) {
    this.plan = plan;
    this.language = language;
  }

  get #isWhole(): boolean {
    return this.#sheets.length * TOGETHER >= this.plan.goals.length;
  }

  #foldNext(): void {
    const { plan, language } = this;
    const from = this.#sheets.length * TOGETHER;
    const goals = plan.goals.slice(from, from + TOGETHER);
    // A word of a query holds no blank, so that none is found across two texts.
    const texts = goals.map((goal) => fold(textsIn(plan, goal).map((text) => textOf(text, language, plan.language).value).join('\n')));
    let end = 0;
    const ends = Uint32Array.from(texts, ({ length }) => (end += length));
    this.#sheets.push({ text: texts.join(''), goals, ends });
  }

  /** Gets on with what is not folded yet while nobody needs the browser. */
  readonly prepare = (idle?: IdleDeadline): void => {
    if (this.#isWhole) return;
    do this.#foldNext();
    while (!this.#isWhole && idle && idle.timeRemaining() > RESERVE);
    whenIdle(this.prepare);
  };

  /** The goals that hold every word; the same list for the same words. */
  goalsWith(words: readonly string[]): readonly Goal[] {
    const key = words.join(' ');
    const goals = this.#found.get(key) ?? this.#find(words);
    this.#found.delete(key);
    this.#found.set(key, goals);
    if (this.#found.size > REMEMBERED) this.#found.delete(this.#found.keys().next().value!);
    return goals;
  }

  #find(words: readonly string[]): readonly Goal[] {
    while (!this.#isWhole) this.#foldNext();
    // The longest word is in the fewest goals.
    const rarestFirst = words.toSorted((a, b) => b.length - a.length);
    const found = this.#sheets.flatMap((sheet) => goalsOn(sheet, rarestFirst));
    const { goals } = this.plan;
    return found.length === goals.length ? goals : found;
  }
}

const indexes = keptWith<Plan, Map<string, SearchIndex>>(() => new Map());

function searchIndexOf(plan: Plan, language: string): SearchIndex {
  const known = indexes(plan);
  const index = known.get(language) ?? new SearchIndex(plan, language);
  known.set(language, index);
  return index;
}

/**
 * Folds the texts of a plan in idle moments, so that the first key need not wait for it.
 * @param language BCP 47 language of the page
 */
export function prepareSearch(plan: Plan, language: string): void {
  whenIdle(searchIndexOf(plan, language).prepare);
}

/**
 * The goals that hold every word of a query.
 * @param language BCP 47 language of the page
 */
export function goalsWith(plan: Plan, query: string, language: string): readonly Goal[] {
  const words = queryWords(query);
  return words.length > 0 ? searchIndexOf(plan, language).goalsWith(words) : plan.goals;
}
