/** Words of what a goal is bound to. */
export interface GoalLinkWords {
  /** A relation as the other end has it: "zahrnuje" for `part-of`. */
  inverse: Readonly<Record<string, string>>;
}
