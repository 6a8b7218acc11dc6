/** Everything in one file, for sites that pin one hash: registers all elements at once, then serves the page's markup. */
import.meta.glob('../elements/*/define.ts', { eager: true });
import * as forms from './forms.js';
import { serve } from './serve.js';
import * as tokens from './tokens.js';

serve({ forms: () => Promise.resolve(forms), tokens: () => Promise.resolve(tokens) });
