/** Fields of an open project. */
export type FieldName =
  | 'term' | 'years' | 'places' | 'audience' | 'themes' | 'sdg' | 'methods' | 'outputs' | 'responsible' | 'funding'
  | 'parent' | 'links' | 'attachments' | 'photos' | 'sources' | 'updated';

/** Words of the safety map that only a visitor meets. */
export interface MapVisitWords {
  /** The status message when some projects are left out. */
  shown: (shown: number, total: number) => string;
  /** Of a place that had not joined at the chosen moment. */
  notYet: string;
  /** On the button that shows a picture under the map. */
  tilesFrom: (host: string) => string;
  /** Over the map, when the wheel turns without a key. */
  wheelHint: string;
  /** Before the list of shapes that the page has put on the map. */
  overlays: string;
  /** When the filters leave nothing. */
  /** What a filter calls the projects that do not say. */
  notStated: Readonly<Record<'scope' | 'status' | 'place', string>>;
  /** Buttons that move the map. */
  pan: Readonly<Record<'north' | 'west' | 'east' | 'south', string>>;
  noneShown: string;
  /** Of a chosen place. */
  noneHere: string;
  onlyHere: string;
  openInMaps: string;
  /** Of a moment in the past. */
  joinedSoFar: (count: number, towns: string) => string;
  joinedNewly: (names: string) => string;
  /** After a date in the form of "od června 2011". */
  joinedSince: (since: string) => string;
  /** Files of the shown projects. */
  saveTable: string;
  saveMap: string;
  field: Readonly<Record<FieldName, string>>;
  /** Between the parts of a sum of money: "od: …", "pro: …". */
  from: string;
  to: string;
}
