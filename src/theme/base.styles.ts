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
    --_focus: var(--civic-color-focus, #111);
    --_late: var(--civic-color-late, light-dark(#a1330f, #ffb59c));
    --_radius: var(--civic-radius, 0.25em);
    --_unit: calc(0.25em * var(--civic-density, 1));
    --_small: var(--civic-font-size-small, 0.875em);
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
    margin: 0;
    padding: 0;
  }

  .base {
    /* What only screen readers see is placed in here: by the page's direction it would stick out of a page from right to left. */
    position: relative;
    container: civic / inline-size;
    overflow-wrap: break-word;
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
    font-family: var(--civic-heading-font, inherit);
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

  .control {
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    padding: calc(var(--_unit) * 1.5) calc(var(--_unit) * 3);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: transparent;
  }

  .control:hover {
    background: var(--_accent-tint);
  }

  .control[aria-pressed='true'] {
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
    color: var(--_tone, inherit);
  }

  .status-not-stated {
    color: var(--_muted);
    stroke-dasharray: 2.6 2.9;
  }

  .status-not-started,
  .status-in-preparation {
    --_tone: var(--civic-color-planned, light-dark(#5b4a8a, #c9b8f5));
  }

  .status-in-progress,
  .status-ongoing {
    --_tone: var(--civic-color-active, light-dark(#0a5ca8, #8fc1ff));
  }

  .status-done,
  .status-partly-done {
    --_tone: var(--civic-color-done, light-dark(#1c6b3c, #86d6a4));
  }

  .status-delayed {
    --_tone: var(--_late);
  }

  .status-cancelled span {
    text-decoration: line-through;
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }

  @media (forced-colors: active) {
    .control[aria-pressed='true'] {
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

  @media screen {
    a[data-host]::after {
      content: ' ' attr(data-host) / '';
      font-size: 0.8em;
      overflow-wrap: anywhere;
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
