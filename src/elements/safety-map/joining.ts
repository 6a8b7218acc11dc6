import { parseEdtf } from '../../dates/edtf.js';
import type { Day } from '../../dates/interval.js';
import { readTerm, termRange } from '../../dates/term.js';
import { formatTerm } from '../../dates/written.js';
import type { MapVisitWords } from '../../i18n/map-visit/index.js';
import type { Place } from '../../model/place.js';
import { placeName } from '../../model/select.js';
import { plain } from '../parts/prose.js';
import type { MapContext } from './map-context.js';
import type { Gathered } from './markers.js';
import { perPlan } from './per-plan.js';
import { everybodyOf, momentsOf } from './towns.js';
import type { JoinStep, Town } from './towns.js';

/** The day on which a place says that it joined; nothing for a day that is not known. */
function joinedDay({ joined = '' }: Place): Day {
  const day = parseEdtf(joined)?.range.start ?? NaN;
  return Number.isFinite(day) ? day : NaN;
}

/** The moments of a programme, with those who joined: at a milestone that names them, or by a day of their own. */
export const joinSteps = perPlan((plan): readonly JoinStep[] => {
  const days = new Map(plan.places.map((place) => [place.id, joinedDay(place)]));
  const moments = momentsOf(plan);
  const joined = new Set<string>();
  return moments.map((moment, i) => {
    const isNow = i === moments.length - 1;
    const named = new Set(moment.milestone?.joins);
    const end = (moment.term && termRange(moment.term)?.end) ?? NaN;
    const joins = [...everybodyOf(plan)].filter((id) => !joined.has(id) && (isNow || named.has(id) || days.get(id)! <= end));
    for (const id of joins) joined.add(id);
    return { ...moment, joins, joined: new Set(joined) };
  });
});

/** "Nově Domažlice, Rokycany a Tachov. Celkem zapojena 3 města a obce." */
export function joiningInWords({ joins, joined }: JoinStep, { plan, reader, words: { townCount } }: MapContext, words: MapVisitWords): string {
  const names = joins.map((place) => plain(placeName(plan, place), reader));
  const newly = names.length > 0 ? `${words.joinedNewly(new Intl.ListFormat(reader.language).format(names))} ` : '';
  return newly + words.joinedSoFar(joined.size, townCount(joined.size));
}

/** What a marker was at a moment, its class and what is said of it: new among those who take part, not yet among them. */
export function standingAt({ joins, joined }: JoinStep, places: Gathered, notYet = ''): readonly [state?: string, said?: string] {
  if (places.some(({ id }) => joined.has(id))) return places.some(({ id }) => joins.includes(id)) ? ['fresh'] : [];
  return places.every((town) => town.joined || (town.weight === 0 && town.place.participation)) ? ['not-yet', notYet] : [];
}

/** "zapojeno od června 2011", by the place itself or by the milestone at which it joined; empty when nobody says. */
export function since({ id, place, joined }: Town, { plan, reader, dates, words }: MapContext, { joinedSince }: MapVisitWords): string {
  const edtf = place.joined ?? joinSteps(plan).find(({ joins }) => joins.includes(id))?.term?.edtf;
  if (edtf) return joinedSince(formatTerm(readTerm(edtf.includes('/') ? edtf : `${edtf}/..`), reader.language, dates));
  return joined || place.participation !== 'in-preparation' ? '' : words.preparing;
}
