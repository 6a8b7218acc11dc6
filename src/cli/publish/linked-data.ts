/** A plan for machines: in the vocabulary of schema.org, and its events by the Czech open formal norm. */
import { isoOf } from '../../dates/interval.js';
import { spansOf } from '../../ical/spans.js';
import type { Moment } from '../../ical/spans.js';
import type { PlanEvent } from '../../model/event.js';
import { bodyName, placeName } from '../../model/select.js';
import { addressOf, publisherOf, said } from './site.js';
import type { Site } from './site.js';

type Node = Readonly<Record<string, unknown>>;

/** Leaves out what is not known. */
function known(node: Node): Node {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)));
}

const two = (n: number): string => String(n).padStart(2, '0');

/** A day or moment in ISO 8601. */
const iso = ({ day, time }: Moment): string => isoOf(day) + (time ? `T${two(time.hour)}:${two(time.minute)}:00${time.offset ?? ''}` : '');

interface Occurrence {
  start: string;
  end: string | undefined;
  isDay: boolean;
}

/** When an event is, as far as its days are known. */
function occurrencesOf({ term }: PlanEvent): Occurrence[] {
  const { spans, isVague } = spansOf(term);
  if (isVague) return [];
  return spans.map(({ start, end }) => ({
    start: iso(start),
    // A whole day ends in a calendar with the beginning of the next one.
    end: end && iso(end.time ? end : { day: end.day - 1 }),
    isDay: start.time === undefined,
  }));
}

const STATES: Readonly<Record<string, string>> = {
  scheduled: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
  'moved-online': 'https://schema.org/EventMovedOnline',
};

const placeOf = ({ location, place }: PlanEvent, site: Site): string => said(location ?? (place === undefined ? undefined : placeName(site.plan, place)), site);

function eventNodes(event: PlanEvent, site: Site): Node[] {
  const place = placeOf(event, site);
  return occurrencesOf(event).map(({ start, end }, index) =>
    known({
      '@type': 'Event',
      '@id': `${addressOf('event-calendar.html', site)}#${event.id}${index > 0 ? `-${index + 1}` : ''}`,
      name: said(event.title, site),
      description: said(event.summary, site),
      startDate: start,
      endDate: end,
      eventStatus: STATES[event.state ?? 'scheduled'],
      location: place === '' ? undefined : { '@type': 'Place', name: place },
      organizer: event.organizer === undefined ? undefined : { '@type': 'Organization', name: said(bodyName(site.plan, event.organizer) ?? event.organizer, site) },
      url: event.url ?? addressOf('event-calendar.html', site),
    }));
}

/**
 * The plan in the vocabulary of schema.org.
 * @param files what can be taken away: names with their media types
 */
export function schemaOrg(site: Site, files: ReadonlyMap<string, string>): Node {
  const { plan, base, language } = site;
  const publisher = publisherOf(site);
  const organization = publisher === '' ? undefined : { '@type': 'GovernmentOrganization', name: publisher };
  const about = known({ name: said(plan.title, site), description: said(plan.summary, site), inLanguage: plan.language, publisher: organization, license: plan.license });
  return {
    '@context': 'https://schema.org',
    '@graph': [
      known({ '@type': 'CreativeWork', '@id': base, url: base, datePublished: plan.published, dateModified: plan.updated, temporalCoverage: plan.period, ...about }),
      known({
        '@type': 'Dataset',
        '@id': `${base}#data`,
        ...about,
        isPartOf: { '@id': base },
        inLanguage: language,
        distribution: [...files].map(([name, type]) => ({ '@type': 'DataDownload', contentUrl: addressOf(name, site), encodingFormat: type })),
      }),
      ...plan.goals.map((goal) => {
        const address = addressOf(`goal-${goal.id}.html`, site);
        return known({ '@type': 'PlanAction', '@id': address, url: address, name: said(goal.title, site), description: said(goal.summary, site) });
      }),
      ...plan.projects.map((project) =>
        known({ '@type': 'Project', '@id': `${addressOf('safety-map.html', site)}#${project.id}`, name: said(project.title, site), description: said(project.summary, site) })),
      ...plan.events.flatMap((event) => eventNodes(event, site)),
    ],
  };
}

/** The events whose days are known, by the norm OFN Události of 1 July 2020. */
export function openEvents(site: Site): Node[] {
  const moment = (value: string, isDay: boolean): Node => ({ typ: 'Časový okamžik', [isDay ? 'datum' : 'datum_a_čas']: value });
  const inLanguage = (text: string) => (text === '' ? undefined : { [site.language.split('-', 1)[0]!]: text });
  return site.plan.events.flatMap((event) => {
    const times = occurrencesOf(event);
    if (times.length === 0) return [];
    return [known({
      '@context': 'https://ofn.gov.cz/události/2020-07-01/kontexty/událost.jsonld',
      typ: 'Událost',
      iri: `${addressOf('event-calendar.html', site)}#${event.id}`,
      název: inLanguage(said(event.title, site)),
      popis: inLanguage(said(event.summary, site)),
      doba_trvání: times.map(({ start, end, isDay }) => ({
        typ: 'Časová specifikace',
        časový_interval: known({ typ: 'Časový interval', začátek: moment(start, isDay), konec: end === undefined ? undefined : moment(end, isDay) }),
      })),
    })];
  });
}
