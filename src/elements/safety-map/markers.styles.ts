import { css } from 'lit';

/** Markers and the names beside them; a map has no writing direction, so sides are left and right. */
export const markerStyles = css`
  .marker,
  .bystander {
    --_size: max(1.5em, 24px);
    position: absolute;
    inline-size: var(--_size);
    block-size: var(--_size);
    margin: calc(var(--_size) / -2);
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

  /* By the style, so that what a marker is called begins with what it reads. */
  .dot::before {
    content: attr(data-count);
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

  @media (prefers-reduced-motion: no-preference) {
    .dot {
      transition: scale 120ms;
    }
  }

  @media (forced-colors: active) {
    .dot {
      forced-color-adjust: none;
      border: 0.125em solid Canvas;
      background: CanvasText;
    }

    .dot::before {
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
    .marker .dot {
      inline-size: auto;
      min-inline-size: 1.75em;
      block-size: 1.75em;
      padding-inline: 0.25em;
      border: 1px solid;
      border-radius: 1em;
      background: #fff;
      font-size: 0.75em;
      white-space: nowrap;
    }

    .dot::before {
      content: attr(data-numbers);
      color: #000;
    }
  }
`;
