/** What published pages say beside the elements on them. */
export interface PublishWords {
  /** What a page shows, by the name of its element. */
  pages: Readonly<Record<string, string>>;
  /** Heading over the pages of a plan. */
  contents: string;
  /** Heading over the files to take away. */
  downloads: string;
  /** What a file is, by the end of its name. */
  files: Readonly<Record<string, string>>;
  /** Heading over what to paste. */
  embed: string;
  /** How a page is put into another site. */
  embedAdvice: string;
  /** Leads from a page to all others. */
  whole: string;
}
