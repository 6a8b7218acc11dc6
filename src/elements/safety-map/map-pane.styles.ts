import { css } from 'lit';

/** The map and what belongs to it. */
export const mapPaneStyles = css`
  :host {
    /* What keeps names and markers apart from lines under them: the opposite of the text's colour. */
    --_halo: var(--civic-color-surface, oklch(from currentColor clamp(0.2, (0.6 - l) * 1000, 1) 0 h));
    --_glow: 0 0 0.2em var(--_halo);
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
    gap: var(--_unit);
  }

  .zoom {
    margin-inline-start: auto;
  }

  .tools [aria-disabled] {
    opacity: 0.6;
  }

  .map {
    position: relative;
    contain: content;
    aspect-ratio: var(--civic-safety-map-ratio, 1);
    max-block-size: 85vh;
    margin-block: calc(var(--_unit) * 2);
    /* Everything inside is placed over it; larger text makes it so much larger, which is noticed. */
    padding: 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    touch-action: pan-y;
    /* All names inherit their glow, which is worked out but once. */
    text-shadow: var(--_glow), var(--_glow), var(--_glow);
  }

  .plane,
  .plane > * {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  /* What is drawn anew in it moves nothing around it. */
  .plane {
    contain: layout size;
  }

  .markers {
    inset: auto;
  }

  .land {
    fill: none;
    stroke: currentColor;
    stroke-linejoin: round;
  }

  .land path {
    vector-effect: non-scaling-stroke;
  }

  .country,
  .region {
    fill: var(--civic-safety-map-land, color-mix(in srgb, currentColor 6%, transparent));
    fill-rule: evenodd;
    stroke-opacity: 0.28;
  }

  .area {
    stroke-width: 0.5px;
    stroke-opacity: 0.4;
  }

  .region {
    stroke-width: 2px;
    stroke-opacity: 0.6;
  }

  .attribution {
    text-align: end;
  }

  .legend ol {
    columns: 14em;
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
