/** What a record of a plan is said with: its texts, dates and names as content of a template. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DateWords } from '../../dates/format.js';
import type { Term } from '../../dates/term.js';
import type { CommonWords } from '../../i18n/common/index.js';
import type { Plan } from '../../model/plan.js';
import type { Text } from '../../model/text.js';
import type { SafeUrl } from '../../model/url.js';
import { link } from './link.js';
import { inline } from './prose.js';
import type { Draw, Reader } from './prose.js';
import { dateInWords, termInWords } from './term.js';

/** What a record is drawn with, whatever its kind. */
export interface RecordContext {
  plan: Plan;
  reader: Reader;
  common: CommonWords;
  dates: DateWords;
  /** Absolute URL of the page, to tell links that leave the site. */
  page: string;
  /** On paper nothing can be opened, so everything is written out. */
  printing: boolean;
  /** What becomes of the plan's words, as to mark what a visitor looks for. */
  draw?: Draw | undefined;
}

/** Something said; undefined is left out. */
export type Content = TemplateResult | string | readonly Content[] | undefined;

/** A text of the plan. */
export function say(text: Text | undefined, { reader, draw }: RecordContext): Content {
  return text === undefined ? undefined : inline(text, reader, draw);
}

export function sayTerm(term: Term | undefined, { reader, dates }: RecordContext): Content {
  return term && termInWords(term, reader.language, dates, reader.planLanguage);
}

export function sayDate(edtf: string | undefined, { reader, dates }: RecordContext): Content {
  return edtf === undefined ? undefined : dateInWords(edtf, reader.language, dates);
}

/** A name that leads to an address, where there is one. */
export function linked(url: SafeUrl | undefined, name: unknown, { common, page }: RecordContext, part?: string): Content {
  if (name === undefined) return undefined;
  return url || part ? link(url, name, { words: common, page, ...(part ? { part } : {}) }) : html`${name}`;
}

/** Things said one after the other, with a sign between them; nothing when there are none. */
export function joined(items: readonly Content[], sign = ', '): Content {
  const said = items.filter((item) => item !== undefined && item !== '');
  if (said.length === 0) return undefined;
  // Words alone are one text: there are thousands of them in a long list.
  return said.every((item) => typeof item === 'string') ? said.join(sign) : said.flatMap((item, i) => [i ? sign : '', item]);
}

/** What is less important, on a line of its own. */
export function aside(items: readonly Content[]): TemplateResult | typeof nothing {
  const said = joined(items, ' · ');
  return said ? html` <div class="muted">${said}</div>` : nothing;
}

/** What is less important, in brackets after it. */
export function bracketed(items: readonly Content[]): TemplateResult | typeof nothing {
  const said = joined(items);
  return said ? html` <span class="muted">(${said})</span>` : nothing;
}
