/** The forms of a snippet that an editor may paste, without those that are written for one system only. */

/** Stands for the site that the library lies on, where an address has to be a whole one. */
export const SITE = 'https://obec.example';
const PLAN = '/data/liberec-city-2024.json';

/** Forms of a snippet; all that stand on one page show another goal each, as nothing is shown twice. */
export const SNIPPETS = {
  'the tag': (goal) => `<civic-goal-card${written('', goal)}>${linkTo(goal)}</civic-goal-card>`,
  'the tag with its script': (goal) => `<script type="module" src="/dist/civic.js"></script><civic-goal-card${written('', goal)}>${linkTo(goal)}</civic-goal-card>`,
  'the block': (goal) => `<div data-civic="goal-card"${written('data-', goal)}>${linkTo(goal)}</div>`,
  'the link': (goal) => `<p>${linkTo(goal)}</p>`,
  'the frame and the link': (goal) => `<iframe src="${frameOf(goal)}" title="Cíl"></iframe><p>${linkTo(goal)}</p>`,
  'the address': (goal) => `${SITE}${frameOf(goal)}`,
  'the published address': () => `${SITE}/site/goal-cil-a.html`,
  'the token': (goal) => `[civic goal-card liberec-city-2024 goal=${goal} lang=cs]`,
  'the block, written out': (goal) => `<div data-civic="goal-card"${written('data-', goal)}><div><h2>Cíl</h2><p>Splněn v roce 2024.</p></div>${linkTo(goal)}</div>`,
};
/** What they show, in the order of the forms. */
export const GOALS = ['cil-1', 'cil-2', 'cil-3', 'cil-4', 'cil-5', 'cil-6', 'cil-a', 'cil-7', 'cil-8'];
export const frameOf = (goal) => `/dist/frame.html?element=goal-card&amp;src=${PLAN}&amp;goal=${goal}&amp;lang=cs`;
const linkTo = (goal) => `<a href="${frameOf(goal)}">Cíl</a>`;
const written = (prefix, goal) => Object.entries({ src: PLAN, goal, lang: 'cs' }).map(([name, value]) => ` ${prefix}${name}="${value}"`).join('');

/** Each form of another goal. */
export const snippets = () => Object.entries(SNIPPETS).map(([form, snippet], index) => [form, snippet(GOALS[index])]);
