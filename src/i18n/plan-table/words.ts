/** Words of the table that the goals of a list are downloaded as. */
export interface PlanTableWords {
  /** Name of the file, without its ending. */
  fileName: string;
  column: Readonly<
    Record<'id' | 'code' | 'title' | 'section' | 'term' | 'status' | 'responsible' | 'indicators' | 'targets' | 'summary', string>
  >;
}
