import { watchSources } from '../data/plan-sources.js';
import type { Loaded } from '../data/plan-sources.js';
import type { SafeUrl } from '../model/url.js';

/**
 * What an address comes to, without following how it changes.
 * @param keep whether a copy may be kept in the browser
 */
export function loadOnce(url: SafeUrl, keep: boolean): Promise<Loaded> {
  return new Promise((resolve) => {
    const interest = new AbortController();
    watchSources(url, url, keep, interest.signal, (loaded) => {
      if (loaded.status === 'loading') return;
      interest.abort();
      resolve(loaded);
    });
  });
}
