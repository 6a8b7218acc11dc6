/** Plans that the tests of the plan list show. */

/** A town's plan: two sections, one of them with a section inside, and a goal that belongs nowhere. */
export const TOWN = {
  format: 'civic-plan/1',
  id: 'https://lhota.example/plan',
  language: 'cs',
  title: { cs: 'Plán města Lhota', en: 'Plan of Lhota' },
  summary: 'Co město udělá pro zeleň a dopravu.',
  period: '2026',
  publisher: 'mesto',
  updated: '2026-03-02',
  bodies: [
    { id: 'mesto', title: 'Město Lhota', kind: 'city' },
    { id: 'zelen', title: { cs: 'Odbor zeleně', en: 'Parks department' }, kind: 'department' },
    { id: 'doprava', title: 'Odbor dopravy', kind: 'department' },
    { id: 'skola', title: 'Základní škola' },
  ],
  documents: [{ id: 'zprava', title: 'Zpráva rady' }],
  sections: [
    { id: 'priroda', title: { cs: 'Příroda', en: 'Nature' }, code: 'I' },
    { id: 'ulice', title: 'Ulice' },
    { id: 'kola', title: 'Kola', parent: 'ulice' },
  ],
  goals: [
    {
      id: 'stromy', code: '1', section: 'priroda', title: { cs: 'Stromy v ulicích', en: 'Trees in the streets' }, term: '4-12/2026', status: 'in-progress',
      summary: 'Vysadíme stromy tam, kde chybí stín.', indicators: ['V létě je v ulicích chladněji.'],
      targets: [{ metric: 'vysazené stromy', op: '>=', value: 4, actual: 1 }],
      responsible: [{ body: 'skola', role: 'partner' }, { body: 'zelen', role: 'lead' }, 'mesto'],
      links: [{ rel: 'follows', to: 'stojany' }],
      sources: [{ document: 'zprava', page: '3', quote: 'Město vysadí čtyři stromy.' }],
    },
    { id: 'park', code: '2', section: 'priroda', title: 'Příjemný park', term: '2026-05', status: 'done', responsible: ['zelen'] },
    { id: 'chodniky', code: '3', section: 'ulice', title: 'Chodníky bez bariér', status: 'delayed', responsible: ['doprava'] },
    { id: 'stojany', code: '4', section: 'kola', title: 'Stojany u škol', term: '2026-04', responsible: ['doprava', 'skola'] },
    { id: 'cesty', code: '5', section: 'kola', title: 'Cesty pro kola', responsible: ['doprava'] },
    { id: 'web', title: 'Nový web města', term: '2026' },
  ],
};

/** A plan of so many goals, all in one section. */
export const longPlan = (length: number) => ({
  ...TOWN,
  sections: [{ id: 'vse', title: 'Vše' }],
  goals: Array.from({ length }, (_, i) => ({ id: `cil-${i + 1}`, code: String(i + 1), section: 'vse', title: `Úkol ${i + 1}` })),
});
