/** Fields of a project that are listed when a visitor opens it. */
export type VisitFieldName = 'years' | 'places' | 'parent' | 'links' | 'sdg' | 'photos' | 'attachments' | 'sources' | 'updated';

/** Words of the safety map that only a visitor meets. */
export interface MapVisitWords {
  /** When the filters leave nothing. */
  noneShown: string;
  /** Of a chosen place. */
  noneHere: string;
  onlyHere: string;
  /** Of a moment in the past. */
  joinedSoFar: (count: number, towns: string) => string;
  joinedNewly: (names: string) => string;
  field: Readonly<Record<VisitFieldName, string>>;
}
