/** Words that several elements use. */
export interface CommonWords {
  loading: string;
  /** The plan was read and holds nothing that this element shows. */
  empty: string;
  retry: string;
  /** Until it is known in words what went wrong. */
  failed: string;
  partial: (count: number) => string;
  updated: string;
  source: string;
  leadsTo: (host: string) => string;
  search: string;
  filters: (active: number) => string;
  clearFilters: string;
  removeFilter: (name: string) => string;
  any: string;
  notStated: string;
  close: string;
  statusNotStated: string;
  status: Readonly<Record<string, string>>;
  role: Readonly<Record<string, string>>;
  fundingKind: Readonly<Record<string, string>>;
  /** Put before an approximate amount: "přibližně 1 200 000 EUR". */
  qualifier: Readonly<Record<string, string>>;
  page: (page: string) => string;
}
