import { css } from 'lit';

/** The map and what belongs to it. A map has no writing direction, so inside it sides are left and right. */
export const mapPaneStyles = css`
  :host {
    --_land: var(--civic-safety-map-land, color-mix(in srgb, currentColor 6%, transparent));
    /* What keeps names and markers apart from lines under them: the opposite of the text's colour. */
    --_halo: var(--civic-color-surface, light-dark(#fff, #1c1c1e));
    --_glow: 0 0 0.2em var(--_halo);
  }

  @supports (color: oklch(from red l c h)) {
    :host {
      --_halo: var(--civic-color-surface, oklch(from currentColor clamp(0.2, (0.6 - l) * 1000, 1) 0 h));
    }
  }

  .moments .control {
    padding-inline: calc(var(--_unit) * 2.5);
  }

  .told {
    min-block-size: 3em;
    margin-block: calc(var(--_unit) * 2);
  }

  .tools,
  .zoom {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 1);
  }

  .tools .as-link {
    margin-inline-end: auto;
    color: var(--_muted);
  }

  .tools .control {
    padding-block: 0;
  }

  .tools [aria-disabled] {
    color: var(--_muted);
    border-color: var(--_border);
    cursor: default;
  }

  .map {
    position: relative;
    contain: layout paint style;
    aspect-ratio: var(--civic-safety-map-ratio, 1);
    max-block-size: 85vh;
    margin-block: calc(var(--_unit) * 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: grab;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }

  /* Once the visitor has come nearer, the finger is the map's; before, a page is scrolled past it as ever. */
  .map.moved {
    touch-action: none;
  }

  .map:active {
    cursor: grabbing;
  }

  .plane,
  .markers,
  .land {
    position: absolute;
    inset: 0;
  }

  .plane {
    transform-origin: 0 0;
  }

  .markers,
  .others,
  .name,
  .attribution,
  .hint {
    pointer-events: none;
  }

  .land {
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    fill: none;
    stroke: currentColor;
    stroke-linejoin: round;
  }

  .land path {
    vector-effect: non-scaling-stroke;
  }

  .country,
  .region {
    fill: var(--_land);
    stroke: none;
  }

  .borders {
    stroke-opacity: 0.28;
  }

  .area {
    stroke-width: 0.5px;
    stroke-opacity: 0.4;
  }

  .outline {
    stroke-width: 2px;
    stroke-opacity: 0.6;
  }

  .marker,
  .bystander {
    --_size: max(1.5em, 24px);
    position: absolute;
    left: calc(var(--_size) / -2);
    top: calc(var(--_size) / -2);
    inline-size: var(--_size);
    block-size: var(--_size);
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    line-height: 1;
    pointer-events: auto;
  }

  .bystander {
    --_size: 0.35em;
    background: var(--_muted);
    color: var(--_muted);
  }

  .busy {
    --_size: max(2em, 24px);
  }

  .marker:focus-visible {
    z-index: 3;
    border-radius: 50%;
  }

  .dot {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin: auto;
    border-radius: 50%;
    background: var(--_accent);
    box-shadow: 0 0 0 0.125em var(--_halo);
  }

  .busy .dot {
    inline-size: 1.75em;
    block-size: 1.75em;
    font-weight: 600;
  }

  .tally {
    color: var(--_on-accent);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  .several .dot,
  .fresh .dot {
    box-shadow:
      0 0 0 0.125em var(--_halo),
      0 0 0 0.25em color-mix(in srgb, var(--_accent) 65%, transparent);
  }

  .not-yet:not(.busy) .dot {
    border: 0.125em solid var(--_muted);
    background: var(--_halo);
  }

  .not-yet.busy .dot {
    outline: 0.125em dashed var(--_muted);
    outline-offset: 0.125em;
  }

  .marker:hover .dot,
  .marker.chosen .dot {
    scale: 1.15;
  }

  .marker.chosen {
    z-index: 2;
  }

  .marker.chosen .dot {
    box-shadow:
      0 0 0 0.125em var(--_halo),
      0 0 0 0.3em currentColor;
  }

  .name {
    position: absolute;
    inline-size: max-content;
    font-size: 0.8125em;
    line-height: 1.2;
    text-shadow: var(--_glow), var(--_glow), var(--_glow), var(--_glow), var(--_glow);
  }

  .chosen .name {
    font-weight: 600;
  }

  .name {
    --_away: calc(50% + 0.8em);
  }

  .busy .name {
    --_away: calc(50% + 1.35em);
  }

  .end,
  .start {
    top: 50%;
    translate: 0 -50%;
  }

  .end {
    left: var(--_away);
  }

  .start {
    right: var(--_away);
  }

  .above,
  .below {
    left: 50%;
    translate: -50% 0;
  }

  .above {
    bottom: var(--_away);
  }

  .below {
    top: var(--_away);
  }

  .attribution,
  .hint {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    padding: 0.1em 0.4em;
    color: var(--_muted);
    font-size: 0.6875em;
    text-shadow: var(--_glow), var(--_glow);
  }

  .hint {
    inset: auto 0.5em 2em;
    inline-size: fit-content;
    margin-inline: auto;
    border-radius: var(--_radius);
    color: inherit;
    font-size: var(--_small);
    background: var(--_halo);
  }

  .town {
    position: relative;
    margin-block-end: calc(var(--_unit) * 2);
    padding: calc(var(--_unit) * 3);
    padding-inline-end: 3.5em;
    border-inline-start: 0.1875em solid var(--_accent);
    background: var(--_accent-tint);
  }

  .towns {
    position: relative;
  }

  .close {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    border: 0;
  }

  .legend ol {
    columns: 14em auto;
    column-gap: 2em;
  }

  .legend li {
    break-inside: avoid;
    padding-block: calc(var(--_unit) * 0.75);
  }

  @container civic (inline-size >= 30em) {
    .map {
      aspect-ratio: var(--civic-safety-map-ratio, 4 / 3);
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .dot {
      transition: scale 120ms;
    }
  }

  @media (forced-colors: active) {
    .land,
    .dot {
      forced-color-adjust: none;
      stroke: CanvasText;
    }

    .country,
    .region {
      fill: Canvas;
    }

    .dot {
      border: 0.125em solid Canvas;
      background: CanvasText;
    }

    .tally {
      color: Canvas;
    }

    .not-yet:not(.busy) .dot {
      border-color: CanvasText;
      background: Canvas;
    }

    .marker.chosen .dot {
      background: Highlight;
    }
  }

  @media print {
    .map {
      break-inside: avoid;
      max-block-size: none;
    }

    .marker .dot {
      inline-size: auto;
      min-inline-size: 1.75em;
      block-size: 1.75em;
      padding-inline: 0.25em;
      border: 1px solid;
      border-radius: 1em;
      background: #fff;
      color: #000;
      font-size: 0.75em;
      white-space: nowrap;
    }

    .tally {
      display: none;
    }

    .legend ol {
      padding-inline-start: 2em;
      list-style: decimal;
    }
  }
`;
