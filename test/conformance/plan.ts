/** A small plan with a record of every kind, so that every element has something to show. */
export const wholePlan = {
  format: 'civic-plan/1',
  id: 'https://obec.example/plan-2025',
  language: 'cs',
  title: { cs: 'Plán zlepšování obce Lhota', en: 'Improvement plan of Lhota', de: 'Verbesserungsplan von Lhota' },
  kind: 'improvement-plan',
  period: '2025',
  publisher: 'obec',
  updated: '2025-03-03',
  summary: 'Co obec letos zlepší.',
  principles: ['Otevřenost', 'Spolupráce'],
  chapters: [{ id: 'o-planu', title: 'O plánu', points: ['Plán schválilo zastupitelstvo.'] }],
  documents: [{ id: 'usneseni', title: 'Usnesení č. 12', url: 'usneseni.pdf', date: '2025-02-11' }],
  sections: [{ id: 'rozvoj', title: 'Rozvoj', code: 'A' }],
  goals: [
    {
      id: 'park', code: '1', type: 'goal', section: 'rozvoj', title: { cs: 'Nový park', en: 'A new park' },
      summary: 'Park u školy se stromy a lavičkami.', term: '2025-04/2025-12', status: 'in-progress',
      responsible: [{ body: 'odbor', role: 'lead' }, { body: 'obec', role: 'political' }],
      indicators: ['Park je otevřen.'],
      targets: [{ metric: 'veřejná projednání', op: '>=', value: 2, actual: 1 }],
      funding: [{ kind: 'allocated', amount: { value: 250_000, currency: 'CZK' } }],
      events: ['den-zeme'], sources: [{ document: 'usneseni', page: '2', quote: 'zřídit park' }],
      links: [{ rel: 'related', to: 'cesta' }],
    },
    { id: 'cesta', code: '2', type: 'goal', section: 'rozvoj', title: 'Bezpečná cesta do školy', term: { text: 'v průběhu roku' } },
  ],
  events: [
    { id: 'den-zeme', kind: 'event', title: { cs: 'Den Země', en: 'Earth Day' }, goal: 'park', term: '2025-04-22', place: 'lhota' },
    { id: 'kampan', kind: 'campaign', title: 'Jarní úklid', term: '2025-04', responsible: ['obec'] },
    { id: 'zruseny', kind: 'meeting', title: 'Setkání s občany', term: '2025-04-24/2025-04-25', state: 'cancelled' },
  ],
  milestones: [{ id: 'vstup', title: 'Obec se zapojila', term: '2025-04-10', joins: ['lhota'] }],
  projects: [
    { id: 'prechod', title: { cs: 'Osvětlení přechodu', en: 'A lit crossing' }, scope: 'local', years: [2025], places: ['lhota'], term: '2025' },
    { id: 'kamery', title: 'Kamery u nádraží', scope: 'local', years: [2025], places: ['mesto'] },
    { id: 'osveta', title: 'Osvěta na školách', scope: 'regional', years: [2024, 2025] },
  ],
  funding: [{ kind: 'budget', amount: { value: 1_200_000, currency: 'CZK', qualifier: '~' }, title: 'Rozpočet plánu', period: '2025' }],
  bodies: [
    { id: 'obec', title: 'Obec Lhota', kind: 'city' },
    { id: 'odbor', title: 'Odbor životního prostředí', kind: 'department', parent: 'obec', contact: { email: 'odbor@obec.example' } },
  ],
  places: [
    { id: 'kraj', title: 'Plzeňský kraj', level: 'region' },
    { id: 'lhota', title: 'Lhota', level: 'municipality', point: [13.377, 49.747], joined: '2025-04-10', participation: 'joined' },
    { id: 'mesto', title: 'Klatovy', level: 'municipality', point: [13.295, 49.395], joined: '2024', participation: 'joined' },
  ],
  counts: [{ what: 'zapojené obce', year: 2025, total: 27, named: 2 }],
  channels: [{ kind: 'web', title: 'Web plánu', url: 'https://obec.example/' }],
  news: [{ id: 'start', title: 'Začínáme', date: '2025-03-01' }],
};

/** Lists of records; a plan of just one of them is empty to the elements that show others. */
export const FEW = ['documents', 'news', 'counts', 'channels', 'funding', 'bodies', 'sections'] as const;

/** The plan with only one of its lists. */
export function planOf(list: (typeof FEW)[number]): object {
  const { format, id, language, title } = wholePlan;
  return { format, id, language, title, [list]: wholePlan[list] };
}
