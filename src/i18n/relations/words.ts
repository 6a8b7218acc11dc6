/** How one record of a plan is bound to another. */
export interface RelationWords {
  relation: Readonly<Record<string, string>>;
  /** A relation as the other end has it: "zahrnuje" for `part-of`. */
  inverse: Readonly<Record<string, string>>;
}
