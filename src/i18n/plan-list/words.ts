/** Words of the plan list. */
export interface PlanListWords {
  goals: (count: number) => string;
  sections: (count: number) => string;
  /** "stav neuveden u 14" */
  statusOf: (status: string, count: number) => string;
  /** What some goals do not say: "termín neuveden". */
  lacking: Readonly<Record<'term' | 'responsible' | 'indicators', string>>;
  /** "Zobrazeno 14 cílů" */
  shown: (count: number) => string;
  filter: Readonly<Record<'section' | 'status' | 'responsible', string>>;
  /** Names of what a goal does not say, as a choice and as a group. */
  none: Readonly<Record<'section' | 'responsible' | 'term', string>>;
  /** "a 2 další" behind the first of several bodies. */
  others: (count: number) => string;
  export: string;
  /** Opens what can be set beside the search and the filters. */
  further: string;
}
