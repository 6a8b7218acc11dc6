/** Words of a list that does not show all its goals. */
export interface PlanFindingWords {
  /** "Zobrazeno 5 ze 14 cílů" */
  shown: (shown: number, total: number) => string;
  noMatch: string;
  more: (count: number) => string;
}
