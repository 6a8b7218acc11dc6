import { watchSources } from '../data/plan-sources.js';
import type { Loaded } from '../data/plan-sources.js';
import type { SafeUrl } from '../model/url.js';

/**
 * What an address comes to, without following how it changes.
 * @param keep whether a copy may be kept in the browser
 * @param interest gives it up; then it comes to nothing
 */
export function loadOnce(url: SafeUrl, keep: boolean, interest = new AbortController()): Promise<Pick<Loaded, 'plan' | 'catalogue'>> {
  return new Promise((resolve) => {
    interest.signal.addEventListener('abort', () => resolve({ plan: undefined, catalogue: undefined }));
    watchSources(url, url, keep, interest.signal, (loaded) => {
      if (loaded.status === 'loading') return;
      resolve(loaded);
      interest.abort();
    });
  });
}
