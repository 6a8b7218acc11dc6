/** Addresses of our own making: into the page itself, and of a file made here. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** A link into the page itself, to an id of ours. */
export function anchor(id: string, content: unknown, part?: string): TemplateResult {
  return html`<a part=${part ?? nothing} href=${`#${encodeURIComponent(id)}`}>${content}</a>`;
}

/** Hands a text to the visitor as a file. Not by a blob, which a strict Content Security Policy refuses. */
export function download(text: string, mediaType: string, name: string): void {
  const anchor = Document.prototype.createElement.call(document, 'a');
  anchor.setAttribute('href', `data:${mediaType};charset=utf-8,${encodeURIComponent(text)}`);
  anchor.setAttribute('download', name);
  (anchor as HTMLAnchorElement).click();
}
