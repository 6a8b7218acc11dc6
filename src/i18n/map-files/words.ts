/** Words of the files that the projects of a map are downloaded as. */
export interface MapFileWords {
  /** Name of a file, without its ending. */
  fileName: string;
  column: Readonly<
    Record<'id' | 'title' | 'places' | 'scope' | 'years' | 'term' | 'status' | 'responsible' | 'funding' | 'summary', string>
  >;
}
