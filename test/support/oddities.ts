/**
 * Documents of rarer kinds: a plan with one of everything, in which all words, addresses, dates, numbers, codes or ids are
 * odd in the same way. As text, since some of it no value can hold: keys that stand twice, numbers beyond the largest.
 */
import type { HostileDocument } from './corpus.js';

/** A document as it comes over the line. */
export interface OddDocument extends HostileDocument {
  text: string;
}

/** What all values of one kind are. */
interface Values {
  words?: unknown;
  url?: string;
  date?: string;
  number?: number;
  code?: string;
  /** What all ids begin with. */
  id?: string;
  language?: string;
}

const ENVELOPE = { format: 'civic-plan/1', id: 'https://obec.example/plan', title: 'Plán' };

/** A plan with one of everything. */
function planOf({ words = 'Slova', url = 'https://obec.example/a', date = '2025-05', number = 5, code = 'x', id = 'a', language = 'cs' }: Values) {
  const [goal, event, body, place, project, document] = ['g', 'e', 'b', 'p', 'r', 'd'].map((kind) => id + kind);
  const base = (own: string) => ({
    id: own, title: words, summary: words, term: date, status: { code, asOf: date, label: words, note: words }, places: [place], updated: date,
    responsible: [{ body, role: code, note: words }, words], audience: [words], themes: [words], sdg: [number, words],
    links: [{ rel: code, to: own, title: words }, { rel: code, to: url, title: words }],
    attachments: [{ url, title: words, mediaType: words, bytes: number, alt: words }], sources: [{ document, page: number, lines: words, quote: words }],
  });
  const money = {
    kind: code, title: words, amount: { value: number, currency: words, qualifier: code, text: words },
    from: body, to: words, programme: words, period: date, asOf: date, note: words,
  };
  const funding = [{ ...money, parts: [money] }];
  const target = { metric: words, op: code, value: number, unit: words, actual: number, asOf: date, series: [[date, number], [date, number]], baseline: number, of: words };
  return {
    ...ENVELOPE, language, kind: code, period: date, publisher: body, frameworks: [words], principles: [words], summary: words, license: url,
    published: date, updated: date, nextUpdate: date, supersedes: url, attachmentOf: words, funding,
    chapters: [{ id: `${id}c`, title: words, points: [words] }],
    documents: [{ id: document, title: words, url, mediaType: words, date }],
    sections: [{ id: `${id}s`, title: words, code: words, parent: `${id}s` }],
    goals: [{
      ...base(goal!), type: code, code: number, section: `${id}s`, indicators: [words], targets: [target], funding, events: [event],
      steps: [{ title: words, term: date, body, status: code }],
    }],
    events: [{
      ...base(event!), kind: code, goal, partOf: event, place, location: words, organizer: words, url, registration: url,
      attendance: code, state: code, programme: [words],
    }],
    milestones: [{ ...base(`${id}m`), joins: [place], project }],
    projects: [{ ...base(project!), scope: code, parent: project, years: [number], funding, methods: [words], outputs: [words], photos: [{ url, title: words, alt: words }] }],
    bodies: [{ id: body, title: words, kind: code, parent: body, ico: number, url, contact: { email: words, phone: words, hours: words, url }, places: [place] }],
    places: [{ id: place, title: words, level: code, lau: words, point: [15, 50], joined: date, participation: code }],
    counts: [{ what: words, total: number, year: number, named: number, note: words }],
    channels: [{ title: words, kind: code, url, summary: words }],
    news: [{ id: `${id}n`, title: words, summary: words, date, url, places: [place] }],
  };
}

const WORDS: readonly unknown[] = [
  'a\u2028b\u2029c', 'a\ufeffb', '\u200b\u200d', '\u202etxt.exe', 'a\rb', '\u0085', '\u00ad', '\u3164', '\u2800', '__proto__', 'hasOwnProperty',
  '%s%d%o', '\\', '`', '\t=1+1', '＝1+1', 'x\r\nBCC: y', '&#106;', '𝕬'.repeat(300), 'ﷺ'.repeat(200), 'a\u0300'.repeat(500), '</', '<?', '-->',
  { constructor: 'b', '': 'c', '*': 'd' }, { ar: 'مرحبا' },
];

const URLS = [
  '&#106;avascript:alert(1)', 'javascript&colon;alert(1)', '%6Aavascript:alert(1)', 'feed:javascript:1', 'view-source:https://a.example',
  'data:image/svg+xml,<svg onload=1>', '/\\stranger.example', 'https:stranger.example', 'https:///stranger.example', 'https:a:b@c.example',
  'https://оbec.example/', '..%2f..%2fadmin', '%2e%2e/%2e%2e/x', 'mailto:a@b.example?bcc=c@d.example', 'mailto:', 'tel:javascript:1', 'http://[::1]/',
  'https://a:99999/', 'https://a.example/%', 'https://a.example/\ud800', '?', '#', '.', `https://${'a'.repeat(300)}.example`, `https://a.example/${'x'.repeat(9_000)}`,
  'about:srcdoc', 'filesystem:https://a/', 'http:', 'https:/',
];

const DATES = [
  '0000', '0000-01-01', '9999-12-31', '-0044', 'Y170000002', '10000', '0000/9999', '9999/0000', '../9999', '0000/..', '2025-02-29', '2025-05-05T24:00',
  '2025-05-05T23:59:60', '2025-05-05T10:00+99:00', '{}', '{,}', '[..]', '{0000..9999}', '/', '..', '../..', '2025-21/2025-41', '20XX', '٢٠٢٥', '２０２５',
  '2025\u200b', 'každý den od 0. 0. 0', '31. 2. 2025', '32. ledna 9999', 'v roce 99999',
];

const NUMBERS = ['1e999', '-1e999', '-0', '1e-400', '1e21', '0.1', '123456789012345678901234567890', '2.2250738585072014e-308'];
const CODES = ['__proto__', 'constructor', 'toString', '<b>', 'In-Progress', 'x'.repeat(5_000), '\u202e'];
const IDS = ['__proto__', 'constructor', '\u0301', '\u202e', '\u200b', '#', '/', '%', '"', '<', '..', ']', '\\', '\u2028', '👩‍👩‍👧‍👦', 'a'.repeat(198)];
const LANGUAGES = ['en-u-nu-thai', 'cs-u-ca-buddhist', 'ar-EG', 'fa', 'zz', 'constructor', 'x-klingon', 'de-1996', 'root', 'en-u-xx-1', 'iw', 'und'];

/** Outlines of places: of no corner, of one, in no world, without an end. */
const RINGS = ['[]', '[[]]', '[[[15,50]]]', '[[[15,50],[15,50],[15,50],[15,50]]]', '[[[1e308,1e308],[-1e308,0],[0,1e308]]]', '[[[-180,-90],[180,-90],[180,90],[-180,90]]]', '[[["15","50"],[15,50]]]', '[[[null,50],[15,50]]]', '[[[1e999,50],[15,50],[15,51]]]', '[[[15,50,1e9],[15.1,50,0],[15.1,50.1,0]]]'];

/** A number that stands for another, which no value can be. */
const STAND_IN = 424_242;

/** What is odd in other ways. */
function* others(): Generator<[name: string, text: string]> {
  const text = JSON.stringify(planOf({}));
  for (const number of NUMBERS) yield [`numbers = ${number}`, JSON.stringify(planOf({ number: STAND_IN })).replaceAll(`${STAND_IN}`, number)];
  for (const [index, ring] of RINGS.entries()) {
    yield [`areas = ${index}`, text.replace('"point":', `"area":{"type":"Polygon","coordinates":${ring}},"point":`)];
    yield [`areas of several parts = ${index}`, text.replace('"point":', `"area":{"type":"MultiPolygon","coordinates":[${ring}]},"point":`)];
  }
  yield ['keys that stand twice', `${text.slice(0, -1)},"title":5,"title":"Druhý","goals":[{"id":"ag","title":"G","title":null,"id":"ag"}],"events":"x"}`];
  yield ['a prototype of its own', text.replace('"goals":[{', '"goals":[{"__proto__":{"title":"z"},"constructor":{"prototype":{"title":"z"}},')];
  yield ['texts of a prototype', text.replaceAll('"Slova"', '{"__proto__":"x"}')];
  const alike = ['cíl', 'ci\u0301l', 'CÍL'].map((id) => ({ id, title: id, section: 'CÍL', responsible: ['cíl', 'ci\u0301l'] }));
  yield ['ids that look alike', JSON.stringify({ ...ENVELOPE, language: 'cs', sections: alike, bodies: alike.map(({ title }, n) => ({ id: `${title}${n}`, title })), goals: alike })];
  for (const every of ['P0D', 'P-1D', 'PT0S', 'P1D', 'P1D/P0D', 'P99999999Y', 'P0.5D', '']) {
    const term = { edtf: '0000/9999', kind: 'recurring', every, except: ['0000/9999'] };
    yield [`every ${every}`, JSON.stringify({ ...planOf({}), events: [{ id: 'e', title: 'E', term }, { id: 'f', title: 'F', term: { ...term, edtf: '2025-01-01/2025-12-31' } }] })];
  }
  yield ['a catalogue', text.replace('civic-plan/1', 'civic-catalog/1').replace(/}$/, ',"plans":[{"url":"?","title":"Sebe","counts":{"__proto__":1,"goals":1e21}}],"parts":["","#","?"]}')];
}

/** All of them. */
export function* oddities(): Generator<OddDocument> {
  const kinds: readonly [kind: keyof Values, values: readonly unknown[]][] = [['words', WORDS], ['url', URLS], ['date', DATES], ['code', CODES], ['id', IDS], ['language', LANGUAGES]];
  for (const [kind, values] of kinds) {
    for (const [index, value] of values.entries()) {
      const plan = planOf({ [kind]: value });
      yield { name: `every ${kind} = ${index}`, value: plan, text: JSON.stringify(plan) };
    }
  }
  for (const [name, text] of others()) yield { name, value: JSON.parse(text), text };
}
