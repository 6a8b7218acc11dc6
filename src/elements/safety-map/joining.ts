import type { MapVisitWords } from '../../i18n/map-visit/index.js';
import { placeName } from '../../model/select.js';
import { plain } from '../parts/prose.js';
import type { MapContext } from './map-context.js';
import type { JoinStep } from './towns.js';

/** "Nově Domažlice, Rokycany a Tachov. Celkem zapojena 3 města a obce." */
export function joiningInWords({ joins, joined }: JoinStep, { plan, reader, words: { townCount } }: MapContext, words: MapVisitWords): string {
  const names = joins.map((place) => plain(placeName(plan, place), reader));
  const newly = names.length > 0 ? `${words.joinedNewly(new Intl.ListFormat(reader.language).format(names))} ` : '';
  return newly + words.joinedSoFar(joined.size, townCount(joined.size));
}
