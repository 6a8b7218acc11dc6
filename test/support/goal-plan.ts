/** A plan of a village with one goal that says all that a goal can say, and two that say next to nothing. */
export const GOAL_PLAN = {
  format: 'civic-plan/1',
  id: 'https://lhota.example/plan',
  language: 'cs',
  title: { cs: 'Akční plán obce Lhota 2026', en: 'Action plan of Lhota 2026' },
  publisher: 'obec',
  updated: '2026-03-02',
  bodies: [
    { id: 'obec', title: 'Obec Lhota', kind: 'city', url: 'https://lhota.example/' },
    { id: 'odbor', title: { cs: 'Odbor životního prostředí', en: 'Environment department' }, kind: 'department' },
    { id: 'novak', title: 'Jan Novák', kind: 'person', parent: 'odbor', url: 'https://lhota.example/novak' },
    { id: 'skola', title: 'Základní škola Lhota' },
  ],
  documents: [{ id: 'priloha', title: 'příloha č. 1', url: 'https://lhota.example/priloha.pdf' }],
  places: [{ id: 'park', title: 'Park u školy', level: 'venue' }, { id: 'naves', title: 'Náves', level: 'venue' }],
  sections: [{ id: 'zelen', title: 'Zeleň' }],
  goals: [
    {
      id: 'stromy', code: '3', type: 'measure', section: 'zelen',
      title: { cs: 'Stromy pro náves a okolí školy', en: 'Trees for the village green' },
      summary: 'Vysadíme stromy tam, kde v létě nejvíc chybí stín.\nSázet budou i školáci.',
      term: { text: '4-12/2026', edtf: '2026-04/2026-12' },
      status: { code: 'in-progress', asOf: '2026-02-28', note: 'Sazenice jsou objednané.' },
      indicators: ['Stromy rostou a mají stín.', 'Stížností na horko ubylo.'],
      targets: [
        { metric: 'vysazené stromy', op: '>=', value: 12, actual: 5, asOf: '2026-02' },
        { metric: 'z toho ovocné', op: '>=', value: 4, of: 'vysazené stromy' },
        { metric: 'plocha zeleně', op: '>=', value: 2500, unit: 'm²', actual: 900, baseline: 600, series: [['2024', 600], ['2025', 900]] },
        { metric: 'uhynulé sazenice', op: '<=', value: 2, actual: 0 },
      ],
      responsible: [
        { body: 'skola', role: 'partner', note: 'žáci 8. tříd' }, 'novak', { body: 'odbor', role: 'lead' }, { body: 'obec', role: 'political' },
      ],
      steps: [
        { title: 'Návrh výsadby', status: 'done', term: '2025-11', body: 'odbor' },
        { title: 'Schválení zastupitelstvem', term: '2026-04' },
        { title: 'Výsadba' },
      ],
      events: ['sazeni'],
      funding: [
        {
          kind: 'budget', title: 'Rozpočet obce', amount: { value: 350000, currency: 'CZK' }, from: 'obec', period: '2026',
          parts: [{ title: 'sazenice', amount: { value: 250000, currency: 'CZK', qualifier: '~' } }, { title: 'práce', amount: 100000 }],
        },
        { kind: 'planned', amount: { value: 20500000, currency: 'CZK', qualifier: '<', text: 'téměř 20,5 mil. Kč' }, programme: 'Životní prostředí' },
        { kind: 'gift-in-kind', from: 'skola', note: 'nářadí' },
      ],
      places: ['naves', 'park'], audience: ['obyvatelé', 'žáci'], themes: ['zeleň', 'klima'], sdg: ['11.7', '13'],
      links: [{ rel: 'follows', to: 'obnova' }, { rel: 'implements', to: 'https://mzp.example/strategie', title: 'Strategie pro klima' }],
      attachments: [
        { url: 'mapa.pdf', title: 'Mapa výsadby', bytes: 1234567 },
        { url: 'stromy', title: 'Seznam stromů', mediaType: 'text/csv', bytes: 34500, alt: 'Druh, místo, rok výsadby' },
      ],
      sources: [{ document: 'priloha', page: '2', lines: '14–20', quote: 'Obec vysadí nejméně dvanáct stromů.' }],
      updated: '2026-03-01',
    },
    { id: 'obnova', title: 'Obnova parku', links: [{ rel: 'part-of', to: 'https://lhota.example/plan#stromy' }] },
    { id: 'kolo', title: 'Stojany na kola', status: 'delayed', term: { text: 'v průběhu roku' } },
  ],
  events: [
    { id: 'sazeni', title: 'Sázení se školou', term: '2026-10-17T09:00', place: 'park', url: 'https://lhota.example/sazeni', state: 'postponed' },
    { id: 'beh', title: 'Běh pro stromy', goal: 'stromy', term: '2026-05-09', state: 'cancelled', location: 'start na návsi' },
    { id: 'beseda', title: 'Beseda o stínu', goal: 'stromy' },
  ],
};
