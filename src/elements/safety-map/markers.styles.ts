import { css } from 'lit';

/** Markers and the names beside them; a map has no writing direction, so sides are left and right. */
export const markerStyles = css`
  .marker,
  .bystander {
    --_size: max(1.5em, 24px);
    position: absolute;
    /* Not a grid, which takes a browser longer. */
    display: flex;
    place-content: center;
    place-items: center;
    inline-size: var(--_size);
    block-size: var(--_size);
    margin: calc(var(--_size) / -2);
    border: 0;
    border-radius: 50%;
    background: none;
    line-height: 1;
    text-shadow: inherit;
  }

  .bystander {
    --_size: 0.35em;
    background: var(--_muted);
    color: var(--_muted);
  }

  .busy {
    --_size: max(2em, 24px);
  }

  /*
   * The dot; its number is the style's, so that what a marker is called begins with what it reads. Not by attr():
   * a browser would work out every dot anew, which takes three times as long.
   */
  .marker::before {
    content: var(--_no);
    min-inline-size: 0.8em;
    min-block-size: 0.8em;
    border-radius: 1em;
    background: var(--_accent);
    box-shadow: 0 0 0 0.15em var(--_halo);
    -webkit-text-fill-color: var(--_on-accent);
    font-size: var(--_small);
    text-shadow: none;
  }

  .busy::before {
    min-inline-size: 2em;
    font-weight: 600;
    line-height: 2em;
  }

  [part='cluster']::before {
    box-shadow:
      0 0 0 0.15em var(--_halo),
      0 0 0 0.3em color-mix(in srgb, var(--_accent) 65%, transparent);
  }

  .not-yet::before {
    border: 0.15em solid var(--_muted);
    background: var(--_halo);
    -webkit-text-fill-color: var(--_muted);
  }

  .name {
    position: absolute;
    inline-size: max-content;
    margin: -0.2em;
    font-size: 0.8125em;
  }

  .busy .name,
  .bystander .name {
    margin: 0.15em;
  }

  .end {
    left: 100%;
  }

  .start {
    right: 100%;
  }

  .above {
    bottom: 100%;
  }

  .below {
    top: 100%;
  }

  @media (forced-colors: active) {
    .marker::before {
      forced-color-adjust: none;
      --_accent: CanvasText;
      --_on-accent: Canvas;
      --_halo: Canvas;
      --_muted: CanvasText;
    }
  }

  @media print {
    /* As wide as its numbers, so that its name stands beside them. */
    .marker {
      inline-size: max-content;
      block-size: max-content;
      margin: 0;
      translate: -50% -50%;
    }

    .marker .name {
      margin: 0.15em 0.3em;
    }

    .marker::before {
      padding-inline: 0.3em;
      border: 1px solid;
      background: #fff;
      -webkit-text-fill-color: #000;
      font-size: 0.75em;
    }
  }
`;
