/** What the Sustainable Development Goals of the United Nations are called. */
export interface SdgWords {
  /** All seventeen, in their order. */
  goals: readonly string[];
}
