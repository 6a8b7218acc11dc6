import { css } from 'lit';

/** Styles of what a visitor opens and chooses. */
export const visitStyles = css`
  summary {
    cursor: pointer;
  }

  /* Choices may be long. */
  select {
    min-inline-size: 0;
  }

  /* The list of a drop-down is the system's: on a page's light text it would be light on light. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  .fold[aria-expanded='true'] + .choices {
    display: grid;
    margin-block-start: calc(var(--_unit) * 2);
  }

  .projects > .chosen {
    padding-inline-start: calc(var(--_unit) * 2);
    border-inline-start: 0.1875em solid var(--_accent);
    background: var(--_accent-tint);
  }

  .marker:focus-visible,
  .marker.chosen {
    z-index: 2;
  }

  .pan {
    position: absolute;
    margin: auto;
    padding: 0;
    background: var(--_halo);
    opacity: 0.85;
  }

  /* Who goes by keys sees the marker they are at. */
  .map:has(.marker:focus-visible) .pan {
    visibility: hidden;
  }

  .north,
  .south {
    inset-inline: 0;
    inline-size: 2.75em;
  }

  .west,
  .east {
    inset-block: 0;
    block-size: 2.75em;
  }

  .north {
    top: 0.25em;
  }

  .south {
    bottom: 0.25em;
  }

  .west {
    left: 0.25em;
  }

  .east {
    right: 0.25em;
  }

  .marker::before {
    transition: scale 120ms;
  }

  .marker:hover::before,
  .marker.chosen::before {
    scale: 1.15;
  }

  .marker.fresh::before {
    box-shadow:
      0 0 0 0.15em var(--_halo),
      0 0 0 0.3em color-mix(in srgb, var(--_accent) 65%, transparent);
  }

  .marker.chosen::before {
    box-shadow:
      0 0 0 0.15em var(--_halo),
      0 0 0 0.35em currentColor;
  }

  .marker.chosen .name {
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .marker.chosen::before {
      --_accent: Highlight;
    }
  }

  [open] > summary > .icon {
    rotate: 180deg;
  }

  .way-out a {
    display: inline-block;
    padding-block: calc(var(--_unit) * 0.75);
  }

  summary:hover strong {
    text-decoration: underline;
  }

  /* The name of a field stands beside what it says where there is room for both. */
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_unit) * 3);
    margin-block-start: calc(var(--_unit) * 2);
  }

  dt {
    flex: 1 6em;
  }

  dd {
    flex: 4 14em;
  }

  dd ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_unit) * 6);
  }

  .towns {
    position: relative;
    font-size: var(--_small);
  }

  .town {
    margin-block-end: calc(var(--_unit) * 2);
    padding: calc(var(--_unit) * 3);
    padding-inline-end: 3.5em;
    border-inline-start: 0.1875em solid var(--_accent);
    background: var(--_accent-tint);
  }

  .close {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    border: 0;
  }
`;
