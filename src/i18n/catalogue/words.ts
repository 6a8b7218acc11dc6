/** Words of a catalogue of plans. */
export interface CatalogueWords {
  back: string;
  more: string;
  /** A part of the catalogue is on its way. */
  loading: string;
  /** A part of the catalogue could not be loaded. */
  incomplete: string;
  kind: string;
  period: string;
  /** "Zobrazeno 50 z 6 254 plánů"; without a total as long as it is not known. */
  shown: (count: number, total: number | undefined) => string;
  goals: (count: number) => string;
  kinds: Readonly<Record<string, string>>;
}
