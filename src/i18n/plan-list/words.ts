/** Words of the plan list. */
export interface PlanListWords {
  goals: (count: number) => string;
  sections: (count: number) => string;
  /** "stav neuveden u 14" */
  statusOf: (status: string, count: number) => string;
  /** "Zobrazeno 5 ze 14 cílů" */
  shown: (shown: number, total: number) => string;
  filter: Readonly<Record<'section' | 'status' | 'responsible', string>>;
  /** Names of what a goal does not say, as a choice and as a group. */
  none: Readonly<Record<'section' | 'responsible' | 'term', string>>;
  /** "a 2 další" behind the first of several bodies. */
  others: (count: number) => string;
  noMatch: string;
  more: (count: number) => string;
  export: string;
}
