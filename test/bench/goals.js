/** Plans with any number of goals, the same every time, worded as real ones are. */

const VERBS = ['Zlepšit', 'Rozšířit', 'Připravit', 'Zpřístupnit', 'Obnovit', 'Zajistit', 'Vyhodnotit', 'Propagovat'];
const THINGS = ['cyklostezku', 'péči o seniory', 'zeleň ve městě', 'dětská hřiště', 'zdravou stravu ve školách', 'třídění odpadu', 'přechody pro chodce', 'městský rozhlas', 'preventivní programy'];
const PLACES = ['u řeky', 'v centru', 'na sídlišti', 'u nádraží', 'v místních částech', 'kolem škol', 'na hřbitově'];
const TERMS = ['2025-04/2025-12', '2025', '{2025-04-24,2025-04-25}', '../2025-06', '2025-41', '2025-33', '2025/..'];
const STATUSES = ['not-started', 'in-preparation', 'in-progress', 'done', 'delayed', undefined];
const BODIES = ['Odbor životního prostředí', 'Odbor dopravy', 'Odbor sociálních věcí', 'Odbor školství', 'Městská policie', 'Komise MA21', 'Rada města', 'Nemocnice'];
const pick = (list, n) => list[n % list.length];

/** A plan with this many goals in ten sections. */
export function planOf(count) {
  return {
    format: 'civic-plan/1', id: 'https://obec.example/plan', language: 'cs', title: 'Plán zlepšování 2025', publisher: 'b0', updated: '2025-03-03',
    sections: Array.from({ length: 10 }, (_, n) => ({ id: `s${n}`, title: `Oblast ${n + 1}` })),
    bodies: BODIES.map((title, n) => ({ id: `b${n}`, title, kind: 'department' })),
    goals: Array.from({ length: count }, (_, n) => ({
      id: `g${n}`, code: String(n + 1), section: `s${Math.floor((n * 10) / count)}`,
      title: `${pick(VERBS, n)} ${pick(THINGS, n * 7 + 3)} ${pick(PLACES, n * 5 + 1)}`,
      summary: `Město ${pick(VERBS, n + 3).toLowerCase()} to, co obyvatelé postrádají nejvíc: ${pick(THINGS, n)} a ${pick(THINGS, n + 4)} ${pick(PLACES, n)}. Podklady připraví pracovní skupina ${n + 1}.`,
      term: pick(TERMS, n), ...(pick(STATUSES, n) ? { status: pick(STATUSES, n) } : {}),
      responsible: [{ body: `b${n % 8}`, role: 'lead' }, { body: `b${(n + 3) % 8}`, role: 'partner' }],
      indicators: [`Počet opatření: ${pick(THINGS, n + 2)}`, `Spokojenost obyvatel ${pick(PLACES, n + 3)}`],
      targets: [{ metric: 'uspořádané akce', op: '>=', value: (n % 9) + 1 }],
    })),
  };
}

/** The same goals with no more than what every plan says of each of them. */
export function leanPlanOf(count) {
  const plan = planOf(count);
  const goals = plan.goals.map(({ id, code, title, section, term, status = 'done', responsible: [{ body }] }) => ({ id, code, title, section, term, status, responsible: [body] }));
  return { ...plan, goals };
}

const STATUS_WORDS = { 'not-started': 'nezahájeno', 'in-preparation': 'v přípravě', 'in-progress': 'probíhá', done: 'splněno', delayed: 'zpožděno' };

/** The same goals as rows of a table, everything a goal says in one of the columns. */
export function rowsOf(plan) {
  const bodies = new Map(plan.bodies.map(({ id, title }) => [id, title]));
  const sections = new Map(plan.sections.map(({ id, title }) => [id, title]));
  return plan.goals.map((goal) => ({
    code: goal.code, title: goal.title, section: sections.get(goal.section), term: goal.term, body: bodies.get(goal.responsible[0].body),
    status: STATUS_WORDS[goal.status] ?? 'stav neuveden', summary: goal.summary, partner: bodies.get(goal.responsible[1].body),
    indicators: goal.indicators.join('; '), target: `uspořádané akce: nejméně ${goal.targets[0].value}`,
  }));
}

export const COLUMNS = { code: 'Kód', title: 'Cíl', section: 'Oblast', term: 'Termín', body: 'Odpovídá', status: 'Stav', summary: 'Popis', partner: 'Partner', indicators: 'Ukazatele', target: 'Závazek' };

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The same goals as a plain page. */
export function markupOf(plan) {
  const rows = rowsOf(plan);
  const sections = [...new Set(rows.map(({ section }) => section))];
  const item = (row) =>
    `<article><h3>${escape(`${row.code} ${row.title}`)}</h3><p>${escape(row.summary)}</p><dl>${['term', 'body', 'status', 'partner', 'indicators', 'target'].map((key) => `<dt>${COLUMNS[key]}</dt><dd>${escape(row[key])}</dd>`).join('')}</dl></article>`;
  return `<h1>${plan.title}</h1>${sections.map((name) => `<section><h2>${name}</h2>${rows.filter(({ section }) => section === name).map(item).join('')}</section>`).join('')}`;
}
