/** Addresses of our own making: into the page itself, and of a file made here. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SafeUrl } from '../../model/url.js';

/** A link into the page itself, to an id of ours. */
export function anchor(id: string, content: unknown, part?: string): TemplateResult {
  return html`<a part=${part ?? nothing} href=${`#${encodeURIComponent(id)}`}>${content}</a>`;
}

/** A link by which a calendar programme subscribes to a file that the page's author named. */
export function subscription(file: SafeUrl, content: unknown, part: string): TemplateResult {
  return html`<a part=${part} href=${file.replace(/^https?/, 'webcal')}>${content}</a>`;
}

/** Hands a text to the visitor as a file. Not by a blob, which a strict Content Security Policy refuses. */
export function download(text: string, mediaType: string, name: string): void {
  const anchor = Document.prototype.createElement.call(document, 'a');
  anchor.setAttribute('href', `data:${mediaType};charset=utf-8,${encodeURIComponent(text)}`);
  anchor.setAttribute('download', name);
  (anchor as HTMLAnchorElement).click();
}
