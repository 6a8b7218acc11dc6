/** Events as Czech offices publish them as open data (the norm *Události*, JSON-LD), as plans of events. */
import { datesOf, wallTime } from './open-dates.js';
import { lastPart, listOf, nameOfFile, objectOf, Places, plainText, slugOf } from './records.js';
import type { Name, Rewritten, Source } from './records.js';
import type { Work } from './slices.js';

/** Events within events are followed so far. */
const DEEPEST = 5;

/** The most times that one event is told, and that all events of a file are; then each is told once. */
const MOST_OF_ONE = 1_500;
const MOST = 50_000;

const isOf = (type: string, value: unknown): value is Source => listOf(objectOf(value)['typ']).includes(type);

/** The events of a file: one, a list of them, or a list inside of something, as `@graph`. */
function eventsIn(value: unknown): readonly unknown[] {
  const lists = [listOf(value), ...Object.values(objectOf(value)).filter(Array.isArray)] as unknown[][];
  return lists.find((list) => list.some((item) => isOf('Událost', item))) ?? [];
}

/** A text, or one for each language: as a map of them, or as JSON-LD writes its values when it is written out. */
function textOf(value: unknown): Name | undefined {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) {
    const texts = value.map(textOf).filter((text) => text !== undefined);
    return texts.find((text) => typeof text === 'string') ?? (texts.length ? (Object.assign({}, ...texts) as Name) : undefined);
  }
  const { '@value': words, '@language': language, ...others } = objectOf(value);
  if (typeof words === 'string') return textOf(typeof language === 'string' ? { [language]: words } : words);
  const said = Object.entries(others).flatMap(([key, text]) => {
    const plain = typeof text === 'string' ? plainText(text) : undefined;
    return plain?.trim() ? [[key, plain] as const] : [];
  });
  return said.length ? Object.fromEntries(said) : undefined;
}

/** A short and a long description, one under the other in each language. */
function joined(short: Name | undefined, long: Name | undefined): Name | undefined {
  if (short === undefined || long === undefined) return short ?? long;
  const [a, b] = [short, long].map((text) => (typeof text === 'string' ? { cs: text } : text)) as [Record<string, string>, Record<string, string>];
  const languages = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(languages.map((language) => [language, [a[language], b[language]].filter(Boolean).join('\n')]));
}

/** Where one registers: an address, also when there is one for each language. */
function registrationOf(value: unknown): Name | undefined {
  const text = textOf(value);
  const addresses = typeof text === 'object' ? Object.values(text).filter((words) => /^https?:/i.test(words)) : [];
  return addresses.length ? ((text as Record<string, string>)['cs'] ?? addresses[0]) : text;
}

class EventsReader {
  readonly records: object[] = [];
  readonly bodies: object[] = [];
  readonly places = new Places();
  readonly #bodies = new Map<string, string>();
  readonly #ids = new Set<string>();

  /** Takes up an event, and those that are parts of it. */
  *add(event: Source, partOf?: string, depth = 0): Work<void> {
    yield;
    const id = this.#idOf(event);
    this.#ids.add(id);
    const record = this.#recordOf(event, partOf);
    const dates = yield* datesOf(event['doba_trvání'], Math.max(Math.min(MOST_OF_ONE, MOST - this.records.length), 1));
    const [only, more] = dates;
    if (!more) this.records.push({ ...record, id, term: only?.term });
    else for (const { term, name } of dates) this.records.push({ ...record, id: slugOf(`${id}~${name}`), term });
    if (depth === DEEPEST) return;
    for (const part of listOf(event['dílčí_událost'])) {
      if (isOf('Událost', part) && part['název']) yield* this.add(part, more ? undefined : id, depth + 1);
    }
  }

  #idOf({ iri, id }: Source): string {
    const name = [iri, id].find((value) => typeof value === 'string');
    return slugOf(name ?? `event-${this.records.length + 1}`);
  }

  #recordOf(event: Source, partOf: string | undefined): object {
    const [organizer, ...others] = this.#bodiesIn(event['pořadatel']);
    const partners = ['hlavní_sponzor', 'sponzor', 'mediální_partner'].flatMap((key) => this.#bodiesIn(event[key]));
    const [place] = listOf(event['umístění']).flatMap((where) => this.#placeOf(objectOf(where)) ?? []);
    const prices = listOf(event['vstupné']).map((price) => objectOf(objectOf(price)['cena'])['výše']);
    const [url] = [event['url'], ...listOf(event['kontakt']).map((contact) => objectOf(contact)['url'])].filter((value) => typeof value === 'string');
    return {
      title: textOf(event['název']),
      summary: joined(textOf(event['popis']), textOf(event['dlouhý_popis'])),
      organizer,
      responsible: [...others.map((body) => ({ body, role: 'co' })), ...partners.map((body) => ({ body, role: 'partner' }))],
      place,
      themes: [...listOf(event['typ_události']), ...listOf(event['téma'])].flatMap((iri) => lastPart(iri) ?? []),
      audience: event['vhodné_pro_děti'] === true ? [{ cs: 'děti', en: 'children', de: 'Kinder' }] : [],
      registration: registrationOf(event['registrace']),
      free: prices.length > 0 && prices.every((price) => price === 0) ? true : undefined,
      url,
      partOf: partOf ?? listOf(event['zaštiťující_událost']).map((whole) => this.#idOf(objectOf(whole))).find((id) => this.#ids.has(id)),
      updated: wallTime(event['aktualizováno'])?.slice(0, 10),
    };
  }

  /** The ids of bodies, which stand in each event anew. */
  #bodiesIn(value: unknown): string[] {
    return listOf(value).flatMap((item) => {
      const { název, ičo, jméno, příjmení } = objectOf(item);
      // Persons are not named without their consent, which the norm has no word for.
      const title = jméno || příjmení ? undefined : textOf(název);
      if (title === undefined) return [];
      const key = JSON.stringify(title);
      let id = this.#bodies.get(key);
      if (id === undefined) {
        id = `body-${this.#bodies.size + 1}`;
        this.#bodies.set(key, id);
        this.bodies.push({ id, title, ico: typeof ičo === 'string' ? ičo : undefined });
      }
      return id;
    });
  }

  #placeOf({ název, adresa, geometrie }: Source): string | undefined {
    const { type, coordinates } = objectOf(geometrie);
    const [longitude, latitude] = type === 'Point' ? listOf(coordinates) : [];
    const point = typeof longitude === 'number' && typeof latitude === 'number' ? ([longitude, latitude] as const) : undefined;
    return this.places.idOf(textOf(název) ?? textOf(objectOf(adresa)['text']), point);
  }
}

function* rewrittenEvents(value: unknown, base: string): Work<Rewritten | undefined> {
  const events = isOf('Událost', value) ? [value] : eventsIn(value);
  if (events.length === 0) return undefined;
  const reader = new EventsReader();
  const problems = events.flatMap((event, index) => (isOf('Událost', event) ? [] : [{ code: 'wrong-type' as const, path: `[${index}]` }]));
  for (const event of events) if (isOf('Událost', event)) yield* reader.add(event);
  const { records, bodies, places } = reader;
  const plan = { format: 'civic-plan/1', id: base || 'urn:events', language: 'cs', title: nameOfFile(base), events: records, bodies, places: places.records };
  return { plan, problems };
}

/** Rewrites a file of open data; nothing for one without an event of the norm. */
export function* rewriteEvents(value: unknown, base: string): Work<Rewritten | undefined> {
  try {
    return yield* rewrittenEvents(value, base);
  } catch {
    // Only an object of a script that throws when it is asked gets here.
    return undefined;
  }
}
