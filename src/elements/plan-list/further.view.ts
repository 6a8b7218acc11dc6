/** What goals say of topics, places, those they are for, and the time: filters that a visitor asks for. */
import { dateOf } from '../../dates/day.js';
import type { Day } from '../../dates/day.js';
import { overlaps } from '../../dates/interval.js';
import type { DayRange } from '../../dates/interval.js';
import { readTerm, termRange } from '../../dates/term.js';
import type { Goal } from '../../model/goal.js';
import type { Plan } from '../../model/plan.js';
import { bodyName, placeName } from '../../model/select.js';
import { textOf } from '../../model/text.js';
import type { Text } from '../../model/text.js';
import { NONE } from './plan-list.view.js';
import type { FurtherKey } from './plan-list.view.js';

export const NO_FURTHER: Readonly<Record<FurtherKey, string>> = { topic: '', audience: '', place: '', term: '', framework: '', sdg: '', responsibleRole: '' };

/** Values of the filter of terms that depend on the day. */
export const RUNNING = 'running';
export const OVERDUE = 'overdue';

/** After these nothing more is to be done. */
const FINISHED = ['done', 'cancelled', 'merged'];

/** The most years of one plan to choose from. */
const MOST_YEARS = 60;

const spans = new WeakMap<Plan, ReadonlyMap<string, DayRange>>();

const rangeOf = (edtf: string): DayRange | undefined => termRange(readTerm(edtf));
const yearOf = (day: Day): number => dateOf(day).year;

/** Years that the goals of a plan fall into, and those halves of them that a goal lies in; by EDTF. */
function spansOf(plan: Plan): ReadonlyMap<string, DayRange> {
  let known = spans.get(plan);
  if (!known) {
    const found = new Set<string>();
    for (const { term } of plan.goals) {
      const { start = Infinity, end = Infinity } = (term && termRange(term)) ?? {};
      const days = [start, end].filter(Number.isFinite);
      if (days.length === 0) continue;
      const [first, last] = [yearOf(days[0]!), yearOf(days.at(-1)!)];
      for (let year = first; year <= Math.min(last, first + MOST_YEARS); year++) found.add(String(year).padStart(4, '0'));
      const halves = [`${first}-40`, `${first}-41`];
      const within = halves.find((half) => {
        const range = rangeOf(half);
        return range && range.start <= start && end <= range.end;
      });
      if (within) found.add(within);
    }
    const inOrder = [...found].sort().slice(-3 * MOST_YEARS);
    known = new Map(inOrder.flatMap((edtf): [string, DayRange][] => {
      const range = rangeOf(edtf);
      return range ? [[edtf, range]] : [];
    }));
    spans.set(plan, known);
  }
  return known;
}

function termValues(plan: Plan, { term, status }: Goal, day: Day): readonly string[] {
  const range = term && termRange(term);
  if (!range) return [NONE];
  const isRunning = range.start <= day && day <= range.end;
  const isOverdue = range.end < day && !FINISHED.includes(status?.code ?? '');
  const within = [...spansOf(plan)].filter(([, span]) => overlaps(span, range)).map(([edtf]) => edtf);
  return [...(isRunning ? [RUNNING] : []), ...(isOverdue ? [OVERDUE] : []), ...within];
}

const frameworks = new WeakMap<Plan, ReadonlyMap<Goal, readonly Text[]>>();

/** The frameworks of the plan that a goal comes from, where several were put together. */
function frameworksOf(plan: Plan, goal: Goal): readonly Text[] {
  if (!plan.origins) return plan.frameworks;
  let known = frameworks.get(plan);
  if (!known) {
    known = new Map(plan.origins.flatMap((origin) => origin.goals.map((each) => [each, origin.frameworks] as const)));
    frameworks.set(plan, known);
  }
  return known.get(goal) ?? [];
}

/** What goals are filtered by in the plan's own words. */
type WordedKey = 'topic' | 'audience' | 'framework';

const TEXTS: Readonly<Record<WordedKey, (plan: Plan, goal: Goal) => readonly Text[]>> = {
  topic: (_, { themes }) => themes,
  audience: (_, { audience }) => audience,
  framework: frameworksOf,
};

/** What else than the goal its values depend on. */
export interface Circumstances {
  /** Today. */
  day: Day;
  /** Id of the body whose role is asked for; empty for any. */
  responsible: string;
}

/** The roles in which a body, or anybody who may be named, answers for a goal. */
function rolesOf(plan: Plan, goal: Goal, who: string): readonly string[] {
  const asked = goal.responsible.filter(({ body }) => (who ? body === who : bodyName(plan, body) !== undefined));
  return asked.map(({ role = NONE }) => role);
}

/** A target of a Sustainable Development Goal counts for that goal, too. */
const sdgOf = ({ sdg }: Goal): readonly string[] => sdg.flatMap((code) => [code.replace(/\..*/, ''), code]);

function saidOf(plan: Plan, goal: Goal, key: Exclude<FurtherKey, 'term'>, responsible: string): readonly string[] {
  if (key === 'place') return goal.places;
  if (key === 'sdg') return sdgOf(goal);
  if (key === 'responsibleRole') return rolesOf(plan, goal, responsible);
  return TEXTS[key](plan, goal).map((text) => textOf(text, plan.language, plan.language).value);
}

/**
 * What a goal says of something that goals are filtered by; `none` when it does not say. Texts are named as the plan's own
 * language has them, so that an address leads to the same on a page in another.
 */
export function furtherValues(plan: Plan, goal: Goal, key: FurtherKey, { day, responsible }: Circumstances): readonly string[] {
  if (key === 'term') return termValues(plan, goal, day);
  const said = saidOf(plan, goal, key, responsible);
  return said.length > 0 ? [...new Set(said)] : [NONE];
}

type Names = WeakMap<Plan, ReadonlyMap<string, Text>>;

const names: Readonly<Record<WordedKey, Names>> = { topic: new WeakMap(), audience: new WeakMap(), framework: new WeakMap() };

/** The texts that the goals of a plan say, by their words in its own language; the first that says so counts. */
function namesIn(plan: Plan, key: WordedKey): ReadonlyMap<string, Text> {
  let known = names[key].get(plan);
  if (!known) {
    const texts = plan.goals.flatMap((goal) => TEXTS[key](plan, goal)).toReversed();
    known = new Map(texts.map((text) => [textOf(text, plan.language, plan.language).value, text]));
    names[key].set(plan, known);
  }
  return known;
}

/** The plan's name of such a value, in every language it has; the value itself where the plan does not name it. */
export function furtherName(plan: Plan, key: FurtherKey, value: string): Text {
  if (key === 'place') return placeName(plan, value);
  return Object.hasOwn(TEXTS, key) ? (namesIn(plan, key as WordedKey).get(value) ?? value) : value;
}

/** Whether a goal is within a span of time, by EDTF. */
export function isWithin({ term }: Goal, edtf: string): boolean {
  const range = term && termRange(term);
  const span = rangeOf(edtf);
  return range !== undefined && span !== undefined && overlaps(range, span);
}
