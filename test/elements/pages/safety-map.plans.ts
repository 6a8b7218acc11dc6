/** A region's programme with one of everything that a map can hold. */
export const REGION = {
  format: 'civic-plan/1',
  id: 'tag:kraj.example,2011:bezpecnost',
  language: 'cs',
  title: 'Bezpečný kraj',
  publisher: 'kraj',
  bodies: [{ id: 'kraj', title: 'Plzeňský kraj', kind: 'region' }, { id: 'policie', title: 'Policie ČR', kind: 'police' }],
  places: [
    { id: 'prestice', title: 'Přeštice', lau: '558249', point: [13.334, 49.573], joined: '2010-12-01' },
    { id: 'lhota', title: 'Lhota', point: [13.39, 49.59], joined: '2011-06' },
    { id: 'tachov', title: 'Tachov', point: [12.634, 49.795], joined: '2010-07-01' },
    { id: 'susice', title: 'Sušice', point: [13.52, 49.231], joined: '2011-06' },
    { id: 'kralovice', title: 'Kralovice', point: [13.488, 49.982], joined: '2010-07-01' },
    { id: 'plzen', title: 'Plzeň', point: [13.378, 49.747] },
    { id: 'chystana', title: 'Chystaná', point: [13.0, 49.45], participation: 'in-preparation' },
  ],
  milestones: [
    { id: 'podpis', term: '2010-01-28', title: 'Podpis deklarace' },
    { id: 'prvni', term: '2010-07-01', title: 'Spuštění v prvních městech', joins: ['tachov', 'kralovice'] },
    { id: 'druhe', term: '2010-12-01', title: 'Přistoupení dalšího města', joins: ['prestice'] },
    { id: 'treti', term: '2011-06', title: 'Rozšíření', joins: ['lhota', 'susice'] },
  ],
  counts: [{ what: 'zapojená města a obce', total: 27, named: 5 }, { what: 'podpořené projekty', year: 2011, total: 11 }],
  projects: [
    {
      id: 'kamery', title: 'Kamerový systém', scope: 'local', years: [2010], places: ['prestice'], status: 'done',
      summary: 'Dohled na náměstí.', responsible: [{ body: 'policie', role: 'partner', note: 'obsluha' }],
      audience: ['řidiči'], themes: ['doprava'], methods: ['kamery'], outputs: ['dohledové pracoviště'],
      funding: [{ kind: 'granted', from: 'kraj', amount: { value: 1200000, currency: 'CZK', qualifier: '<' } }],
      links: [{ rel: 'follows', to: 'hlidky' }], sources: [{ document: 'zprava', page: 4, quote: 'město je klidnější' }],
      attachments: [{ url: 'mapa.pdf', title: 'Mapa kamer' }], sdg: ['11'],
    },
    { id: 'hlidky', title: 'Pěší hlídky', scope: 'local', years: [2011], places: ['prestice', 'lhota'], status: 'in-progress' },
    { id: 'kolo', title: 'Na kole občanům blíže', scope: 'local', years: [2011], places: ['tachov'] },
    { id: 'seniori', title: { en: 'Safety for seniors' }, scope: 'regional', term: '2011/2012' },
    { id: 'pristroj', title: 'Přístroj', scope: 'in-kind', years: [2011] },
  ],
  documents: [{ id: 'zprava', title: 'Zpráva o programu', date: '2011-12' }],
};

/** A thousand and a half projects in three hundred places, in a lattice over the country. */
export const MANY = {
  ...REGION,
  publisher: undefined,
  milestones: [],
  places: Array.from({ length: 300 }, (_, i) => ({
    id: `o${i}`, title: `Obec ${i}`, point: [12.6 + (i % 20) * 0.28, 48.9 + Math.floor(i / 20) * 0.12],
  })),
  projects: Array.from({ length: 1500 }, (_, i) => ({ id: `p${i}`, title: `Projekt ${i}`, years: [2010], places: [`o${i % 300}`] })),
};
