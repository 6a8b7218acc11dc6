/** Words of `<civic-contacts>`. */
export interface ContactsWords {
  /** Headings. */
  channels: string;
  contacts: string;
  /** What can be searched by. */
  search: string;
  /** How many contacts are shown; announced politely. */
  shown: (count: number, total: number) => string;
  /** The way out when nothing is found. */
  showAll: string;
  /** What a channel is, by code. */
  channel: Readonly<Record<string, string>>;
  /** Stands for the role when the plan does not say it. */
  task: string;
  /** Before the towns that a body serves. */
  towns: string;
  save: string;
}
