/** Words of a card that shows one goal alone. */
export interface GoalAloneWords {
  /** Kinds of goals. */
  type: Readonly<Record<string, string>>;
  /** The plan has no goal of the wanted id. */
  missing: string;
  /** The plan has several goals and nobody said which. */
  several: string;
}
