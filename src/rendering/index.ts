/**
 * What of lit the elements use, in the place of `lit` in the pages of visitors: two thirds of lit serve what these elements
 * do without – older browsers, directives, attributes that follow properties, content drawn by a server. The types
 * and the meaning are lit's; a test holds the two to each other.
 */
export { css } from '../theme/css-runtime.js';
export { LitElement } from './element.js';
export { render } from './parts.js';
export { html, noChange, nothing, svg } from './template.js';
