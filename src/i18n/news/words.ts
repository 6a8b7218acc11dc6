/** Words of `<civic-news>`. */
export interface NewsWords {
  count: (count: number) => string;
  /** Heading over what does not say when it was published. */
  undated: string;
  /** The button that shows the older ones. */
  more: (count: number) => string;
}
