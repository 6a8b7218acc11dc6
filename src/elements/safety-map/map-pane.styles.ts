import { css } from 'lit';

/** The map and what belongs to it. */
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

  .moments,
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

  .legend ol {
    columns: 14em auto;
    column-gap: 2em;
  }

  .legend li {
    break-inside: avoid;
    padding-block: calc(var(--_unit) * 0.75);
  }

  @container civic (inline-size >= 60em) {
    .map {
      aspect-ratio: var(--civic-safety-map-ratio, 4 / 3);
    }
  }

  @media (forced-colors: active) {
    .land {
      forced-color-adjust: none;
      stroke: CanvasText;
    }

    .country,
    .region {
      fill: Canvas;
    }
  }

  @media print {
    .map {
      break-inside: avoid;
      aspect-ratio: var(--_ratio, 1);
      max-block-size: none;
    }

    .legend ol {
      padding-inline-start: 2em;
      list-style: decimal;
    }
  }
`;
