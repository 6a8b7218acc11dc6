import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/number.js';
import { link } from '../parts/link.js';
import { inline, plain } from '../parts/prose.js';
import { dateInWords } from '../parts/term.js';
import type { Fact } from './safety-map.view.js';
import type { Speech } from './speech.js';

/** The numbers that a plan gives whole, and how much of each it names. */
export function factList(facts: readonly Fact[], { reader, words }: Speech): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  const { language } = reader;
  const one = ({ what, year, total, named, note }: Fact) => html`<li>
    ${words.fact(
      `${plain(what, reader)}${year === undefined ? '' : ` ${year}`}`,
      formatNumber(total, language),
      named === undefined || named === total ? undefined : formatNumber(named, language),
    )}${note === undefined ? nothing : html` <span class="muted">(${inline(note, reader)})</span>`}
  </li>`;
  return html`<ul class="facts">${facts.map(one)}</ul>`;
}

/** The documents that the plan names, so that who made the data is said. */
export function documentList({ plan, reader, common, dates, words, page }: Speech): TemplateResult | typeof nothing {
  const { documents } = plan;
  if (documents.length === 0) return nothing;
  return html`<div class="documents muted">
    ${words.documents}:
    <ul>
      ${documents.map(({ title, url, date }) => html`<li>
        ${url === undefined ? inline(title, reader) : link(url, inline(title, reader), { words: common, page })}${date === undefined
          ? nothing
          : html` (${dateInWords(date, reader.language, dates)})`}
      </li>`)}
    </ul>
  </div>`;
}
