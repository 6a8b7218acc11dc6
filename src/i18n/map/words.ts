/** A name for each filter of the map. */
type FilterNames = Readonly<Record<'year' | 'scope' | 'status' | 'place', string>>;

/** A heading for each group of projects. */
type GroupNames = Readonly<Record<'regional' | 'local' | 'unplaced', string>>;

/** Words of the safety map. */
export interface MapWords {
  filter: FilterNames;
  /** Of a project that does not say when. */
  noYear: string;
  /** Reach of a project, by code. */
  scope: Readonly<Record<string, string>>;
  group: GroupNames;
  projects: (count: number) => string;
  /** The status message: how many projects are shown. */
  allShown: (total: number) => string;
  more: (count: number) => string;
  /** A count whose members are not all named: "zapojená města a obce: 27, jmenovitě 15". */
  fact: (what: string, total: string, named?: string) => string;
  /** Name of the map, by the name of what it shows. */
  map: (name: string) => string;
  towns: string;
  wholeRegion: string;
  wholeMap: string;
  zoomIn: string;
  zoomOut: string;
  /** Where the map lies below the list. */
  toMap: string;
  skip: string;
  marker: (name: string, count: number) => string;
  cluster: (name: string, count: number) => string;
  preparing: string;
  steps: string;
  now: string;
  /** "3 města a obce". */
  townCount: (count: number) => string;
  joinedNow: (count: number) => string;
  documents: string;
  outline: string;
}
