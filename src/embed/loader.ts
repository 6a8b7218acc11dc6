/**
 * The one script tag: `<script type="module" src="…/civic.js">`, or without `type`. It finds `<civic-*>` tags, `data-civic`
 * markup, links to the embed page, frames of it and texts that stand for elements, now and later, and loads just their modules. Built as one script
 * without exports, so `import()` resolves against this file's own address however it was put into the page.
 */
import type * as forms from './forms.js';
import { serve } from './serve.js';
import type * as tokens from './tokens.js';

/** A file of the build, beside this one. */
const beside = (name: string): Promise<unknown> => import(/* @vite-ignore */ `./${name}.js`);

serve({ forms: () => beside('forms') as Promise<typeof forms>, tokens: () => beside('tokens') as Promise<typeof tokens> });
