/**
 * The one script tag: `<script type="module" src="…/civic.js">`, or without `type`. It finds `<civic-*>` tags, `data-civic`
 * markup, links to the embed page and frames of it, now and later, and loads just their modules. Built as one script
 * without exports, so `import()` resolves against this file's own address however it was put into the page.
 */
import type * as forms from './forms.js';
import { serve } from './serve.js';

/** The file of the build, beside this one. */
const address = './forms.js';

serve(() => import(/* @vite-ignore */ address) as Promise<typeof forms>);
