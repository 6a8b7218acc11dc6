import type { PublishWords } from '../../i18n/publish/index.js';
import { bodyName } from '../../model/select.js';
import type { Plan } from '../../model/plan.js';
import { textOf } from '../../model/text.js';
import type { Text } from '../../model/text.js';

/** A plan that is being published. */
export interface Site {
  plan: Plan;
  /** Absolute URL of the folder on the web, with a slash at its end. */
  base: string;
  /** Name of the data file. */
  data: string;
  /** BCP 47 language of the pages. */
  language: string;
  words: PublishWords;
}

/** A page of a site. */
export interface Page {
  /** Name of the file, without its ending; also that of its oEmbed answer. */
  name: string;
  title: string;
  /** Name of the element on it, without `civic-`. */
  element: string;
  /** Attributes of the element besides its source. */
  attributes: Readonly<Record<string, string>>;
}

/** Folder of the library within a site. */
export const LIBRARY = 'civic';

/** The words of a text, in the language of the site where it has them. */
export function said(text: Text | undefined, { plan, language }: Site): string {
  return textOf(text, language, plan.language).value;
}

export const addressOf = (name: string, { base }: Site): string => new URL(name, base).href;

export const publisherOf = (site: Site): string => {
  const { plan } = site;
  return plan.publisher === undefined ? '' : said(bodyName(plan, plan.publisher), site);
};
