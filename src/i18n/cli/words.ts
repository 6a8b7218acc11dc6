/** What the command `civic` says, beside the advice that editors get. */
export interface CliWords {
  usage: string;
  /** Before what was typed and is not known. */
  unknown: string;
  missing: (what: string) => string;
  unreadable: (file: string) => string;
  /** What a file holds, by the names of its lists. */
  holds: (counts: ReadonlyMap<string, number>) => string;
  faultless: string;
  faults: (count: number) => string;
  written: (file: string, events: number) => string;
  nothingDated: string;
  drawn: (file: string, elements: number) => string;
  /** An element of a page that has nothing to show. */
  notDrawn: (file: string, element: string) => string;
  published: (folder: string, pages: number) => string;
  /** A plan that cannot be used at all. */
  noPlan: (file: string) => string;
  /** Features of a file of borders that cannot be used. */
  setAside: (count: number) => string;
  /** @param area code of the area asked for; empty for any */
  noArea: (area: string) => string;
  /** @param size kB */
  bordersWritten: (file: string, areas: number, size: number) => string;
}
