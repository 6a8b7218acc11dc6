import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { SafeUrl } from '../../model/url.js';

/**
 * Plays a recording, with the browser's own controls. To be drawn only once a visitor has asked for it.
 * @param url an address that has passed the URL policy
 * @param name what is heard
 * @param onFailure called when it cannot be played
 */
export function player(url: SafeUrl, name: string, onFailure: () => void): TemplateResult {
  return html`<audio controls autoplay tabindex="0" src=${url} aria-label=${name} @error=${onFailure}></audio>`;
}
