import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { frameStyles } from './frame.styles.js';

const groundStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box;
    min-inline-size: min(100%, 12em);
    font-family: var(--civic-font, inherit);
    font-size: var(--civic-font-size, inherit);
    line-height: var(--civic-line-height, 1.5);
    color: var(--civic-color-text, inherit);
    background: var(--civic-color-surface, transparent);
    text-align: start;
    --_accent: var(--civic-color-accent, light-dark(#0a5ca8, #8fc1ff));
    --_on-accent: var(--civic-color-on-accent, light-dark(#fff, #06203c));
    --_link: var(--civic-color-link, var(--_accent));
    --_muted: var(--civic-color-muted, color-mix(in srgb, currentColor 84%, transparent));
    --_border: var(--civic-color-border, color-mix(in srgb, currentColor 22%, transparent));
    --_control: var(--civic-color-control, color-mix(in srgb, currentColor 62%, transparent));
    --_tint: color-mix(in srgb, currentColor 5%, transparent);
    --_accent-tint: color-mix(in srgb, var(--_accent) 12%, transparent);
    --_focus: var(--civic-color-focus, light-dark(#111, #111));
    --_planned: var(--civic-color-planned, light-dark(#5b4a8a, #c9b8f5));
    --_active: var(--civic-color-active, light-dark(#0a5ca8, #8fc1ff));
    --_done: var(--civic-color-done, light-dark(#1c6b3c, #86d6a4));
    --_late: var(--civic-color-late, light-dark(#a1330f, #ffb59c));
    --_radius: var(--civic-radius, 0.25em);
    --_unit: calc(0.25em * var(--civic-density, 1));
    --_small: var(--civic-font-size-small, 0.875em);
    --_heading-font: var(--civic-heading-font, inherit);
    --_heading-weight: var(--civic-heading-weight, 600);
    --_measure: var(--civic-measure, 70ch);
  }

  :host([compact]) {
    font-size: calc(var(--civic-font-size, 1em) * 0.9375);
    --_unit: calc(0.1875em * var(--civic-density, 1));
  }

  :host([hidden]) {
    display: none !important;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .base {
    /* What only screen readers see is placed in here: by the page's direction it would stick out of a page from right to left. */
    position: relative;
    container: civic / inline-size;
    overflow-wrap: break-word;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--_heading-font);
    font-size: 1em;
    font-weight: var(--_heading-weight);
    line-height: 1.25;
    text-wrap: balance;
  }

  .heading {
    font-size: 1.375em;
  }

  :host([compact]) .heading {
    font-size: 1.125em;
  }

  a {
    color: var(--_link);
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }

  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }

  button {
    cursor: pointer;
  }

  :disabled {
    cursor: default;
  }

  .control {
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    padding: calc(var(--_unit) * 1.5) calc(var(--_unit) * 3);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: transparent;
  }

  .control:hover:where(:not(:disabled)) {
    background: var(--_accent-tint);
  }

  .control[aria-pressed='true'],
  .control[aria-current='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  /* Two tones, so that one of them shows on any background. */
  :focus-visible {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.125em;
    box-shadow: 0 0 0 0.125em #fff;
    border-radius: var(--_radius);
  }

  .muted,
  .footer,
  .state {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .hidden-visually:not(:focus, :active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: -0.25em;
    fill-rule: evenodd;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .status {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.4em;
    font-size: var(--_small);
    white-space: nowrap;
  }

  .status .icon {
    align-self: center;
    inline-size: 1.1em;
    block-size: 1.1em;
    vertical-align: baseline;
  }

  .status-not-stated {
    color: var(--_muted);
    stroke-dasharray: 2.6 2.9;
  }

  .status-not-started .icon,
  .status-in-preparation .icon {
    color: var(--_planned);
  }

  .status-in-progress .icon,
  .status-ongoing .icon {
    color: var(--_active);
  }

  .status-done .icon,
  .status-partly-done .icon {
    color: var(--_done);
  }

  .status-delayed .icon {
    color: var(--_late);
  }

  .status-cancelled span {
    text-decoration: line-through;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 1ms !important;
      transition: none !important;
    }
  }

  @media (forced-colors: active) {
    .control[aria-pressed='true'],
    .control[aria-current='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }

    .status .icon {
      color: CanvasText;
    }

    :focus-visible {
      outline-color: Highlight;
    }
  }

  @media print {
    .no-print {
      display: none !important;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;

/**
 * What every element starts from: the host page's font, size and colour, one accent, and the private custom properties
 * (`--_…`) that the styles read. Each is fed from a public `--civic-…` token with a fallback. Documented in `tokens.css`.
 */
export const baseStyles: CSSResultGroup = [groundStyles, frameStyles];
