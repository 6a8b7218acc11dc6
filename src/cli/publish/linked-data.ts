/** A plan for machines: in the vocabulary of schema.org, and its events by the Czech open formal norm. */
import { known, occurrencesOf, schemaEvents } from '../../ical/schema-events.js';
import type { Node } from '../../ical/schema-events.js';
import { addressOf, publisherOf, said } from './site.js';
import type { Site } from './site.js';

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
      ...plan.events.flatMap((event) => schemaEvents(event, { plan, language, page: addressOf('event-calendar.html', site) })),
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
