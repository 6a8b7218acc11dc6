import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CommonWords } from '../../i18n/common/index.js';
import { foreignHost } from '../../model/url.js';
import type { SafeUrl } from '../../model/url.js';

/** What a link needs besides its address. */
export interface LinkOptions {
  words: CommonWords;
  /** Absolute URL of the page, to tell links that leave the site. */
  page: string;
  /** Names for `::part()`. */
  part?: string;
  /** Called before the link is followed, and able to prevent it. */
  onClick?: (event: Event) => void;
}

/** A link to an address that has passed the URL policy; without one it is plain text. No address of a plan goes into an `href` but here. */
export function link(url: SafeUrl | undefined, content: unknown, options: LinkOptions): TemplateResult {
  if (url === undefined) return html`<span part=${options.part ?? nothing}>${content}</span>`;
  const host = foreignHost(url, options.page);
  const away = host && content !== host
    ? html`<span class="hidden-visually"> (${options.words.leadsTo(host)})</span>`
    : nothing;
  // The style sheet shows the host after the link; a screen reader hears of it in words, once.
  return html`<a part=${options.part ?? nothing} href=${url} data-host=${away === nothing ? nothing : host} @click=${options.onClick ?? nothing}
    >${content}${away}</a
  >`;
}
