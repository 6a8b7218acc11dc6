/**
 * News that stand somewhere else than in a plan: RSS, Atom, JSON Feed, and the Czech open norm *Aktuality*. Each becomes
 * the published form of a plan of news, which the reader of plans then checks as any other; only text comes of them.
 */
import type { Rewritten } from './records.js';
import { parseXml, unescaped } from './xml.js';
import type { XmlElement } from './xml.js';

/** A piece of news as it was found; the reader of plans takes care of what is wrong with it. */
interface Found {
  title: unknown;
  summary?: unknown;
  date?: string | undefined;
  url?: unknown;
  /** Names of places. */
  places?: readonly unknown[];
}

/** A feed as it was found. */
interface Feed {
  title: unknown;
  language?: unknown;
  items: readonly Found[];
}

type Json = Readonly<Record<string, unknown>>;

/** Longest summary, characters. */
const LONGEST = 400;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** The words of what may be HTML; its tags are left out, and what they would load with them. */
function wordsOf(markup: string): string {
  const words = unescaped(markup.replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ').replace(/<[^<>]*>/g, ' ')).replace(/\s+/g, ' ').trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s\S*$/, '')}…` : words;
}

/** The same of a text, of a text in several languages, or nothing. */
function textFrom(value: unknown): unknown {
  if (typeof value === 'string') return wordsOf(value) || undefined;
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).flatMap(([language, text]) => (typeof text === 'string' ? [[language, wordsOf(text)]] : []));
  return entries.some(([, text]) => text) ? Object.fromEntries(entries) : undefined;
}

/** The day of `2024-03-05T10:00:00+01:00` or `Tue, 05 Mar 2024 10:00:00 +0100`, as it was written. */
function dayIn(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const iso = /^\s*(\d{4}-\d\d-\d\d)/.exec(value);
  if (iso) return iso[1];
  const [, day = '', name = '', year = ''] = /^\s*(?:[a-z]{3,},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})\b/i.exec(value) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return month > 0 ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

/** The text of the first child that has one of the names. */
function childText({ children }: XmlElement, ...names: readonly string[]): string | undefined {
  const texts = names.flatMap((name) => children.filter((child) => child.name === name).map(({ text }) => text.trim()));
  return texts.find(Boolean);
}

const placesIn = (item: XmlElement): string[] =>
  item.children.filter(({ name }) => /^(georss:featurename|dc:coverage)$/.test(name)).map(({ text }) => text.trim()).filter(Boolean);

/** The address of the page of an Atom entry. */
function atomLink({ children }: XmlElement): string | undefined {
  const links = children.filter(({ name, attributes }) => name === 'link' && attributes['href']);
  const own = links.find(({ attributes: { rel = 'alternate' } }) => rel === 'alternate');
  return own?.attributes['href'];
}

/** RSS 2.0 has its items in the channel, RSS 1.0 beside it; Atom calls them entries. */
function fromXml(root: XmlElement): Feed | undefined {
  if (!['rss', 'rdf:rdf', 'feed'].includes(root.name)) return undefined;
  const channel = root.children.find(({ name }) => name === 'channel') ?? root;
  const items = [...new Set([...channel.children, ...root.children])].filter(({ name }) => name === 'item' || name === 'entry');
  return {
    title: childText(channel, 'title'),
    language: childText(channel, 'language', 'dc:language') ?? root.attributes['xml:lang'],
    items: items.map((item) => ({
      title: childText(item, 'title', 'description', 'summary'),
      summary: childText(item, 'description', 'summary', 'content'),
      date: dayIn(childText(item, 'pubdate', 'dc:date', 'published', 'updated')),
      url: childText(item, 'link') ?? atomLink(item),
      places: placesIn(item),
    })),
  };
}

function fromJsonFeed({ title, language, items }: Json): Feed {
  return {
    title,
    language,
    items: listOf(items).filter(isObject).map(({ title: name, summary, content_text: text, content_html: markup, date_published: date, url }) => ({
      title: name ?? summary ?? text ?? markup, summary: summary ?? text ?? markup, date: dayIn(date), url,
    })),
  };
}

const isNews = (value: unknown): value is Json => isObject(value) && listOf(value['typ']).includes('Aktualita');

/** A moment of the open norms: a day, or a day and a time. */
const momentIn = (value: unknown): string | undefined => (isObject(value) ? dayIn(value['datum'] ?? value['datum_a_čas']) : dayIn(value));

/** News by the open norm https://ofn.gov.cz/aktuality/2020-07-01/. */
function fromOpenNorm(news: readonly Json[]): Feed {
  const announcers = news.map(({ oznamovatel: who }) => (isObject(who) ? who['název'] : undefined));
  return {
    title: announcers.find(Boolean),
    items: news.map((item) => ({
      title: item['název'],
      summary: item['popis'],
      date: momentIn(item['vytvořeno']),
      url: item['url'] ?? item['iri'],
      places: [...listOf(item['geografické_území']), ...listOf(item['umístění'])].filter(isObject).map((place) => place['název']).filter(Boolean),
    })),
  };
}

function feedIn(value: unknown): Feed | undefined {
  if (typeof value === 'string') {
    const root = parseXml(value);
    return root && fromXml(root);
  }
  if (isObject(value) && typeof value['version'] === 'string' && value['version'].startsWith('https://jsonfeed.org/')) return fromJsonFeed(value);
  const graph = isObject(value) ? value['@graph'] ?? value['položky'] : undefined;
  const news = listOf(graph ?? value).filter(isNews);
  return news.length > 0 ? fromOpenNorm(news) : undefined;
}

/**
 * The published form of a plan that holds the news of a feed; nothing when it is none.
 * @param value the parsed JSON, or the text of XML
 * @param base absolute URL of the feed
 */
export function rewriteFeed(value: unknown, base: string): Rewritten | undefined {
  const feed = feedIn(value);
  if (!feed) return undefined;
  const places = new Map<unknown, string>();
  const idOf = (name: unknown): string => {
    const key = JSON.stringify(name);
    const id = places.get(key) ?? `misto-${places.size + 1}`;
    places.set(key, id);
    return id;
  };
  const news = feed.items.map(({ title, summary, date, url, places: names = [] }, index) => {
    const [heading, text] = [textFrom(title), textFrom(summary)];
    return {
      id: `zprava-${index + 1}`,
      title: heading,
      ...(JSON.stringify(heading) !== JSON.stringify(text) && { summary: text }),
      ...(date !== undefined && { date }),
      ...(typeof url === 'string' && url !== '' && { url }),
      places: names.map(idOf),
    };
  });
  const [, language = 'cs'] = /^([a-z]{2,3}(?:-[a-z0-9]{2,8})*)$/i.exec(typeof feed.language === 'string' ? feed.language.trim() : '') ?? [];
  const plan = {
    format: 'civic-plan/1',
    id: base,
    language,
    title: textFrom(feed.title) ?? new URL(base).host,
    news,
    events: [],
    places: [...places].map(([title, id]) => ({ id, title: JSON.parse(String(title)) as unknown })),
  };
  return { plan, problems: [] };
}
