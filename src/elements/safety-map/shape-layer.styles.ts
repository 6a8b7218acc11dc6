import { css } from 'lit';

/** Shapes of the page's own on the land, and the list of them. */
export const shapeLayerStyles = css`
  .overlay {
    --_overlay: var(--civic-safety-map-overlay, light-dark(#7a1fa2, #e0a3f5));
    fill: none;
    stroke: var(--_overlay);
    stroke-width: 3px;
  }

  .overlay.area {
    fill: color-mix(in srgb, var(--_overlay) 18%, transparent);
    stroke-width: 1.5px;
  }

  .overlay.point {
    stroke-linecap: round;
    stroke-width: 9px;
  }

  .overlay[data-line='1'] {
    stroke-dasharray: 9 4;
  }

  .overlay[data-line='2'] {
    stroke-dasharray: 2 3;
  }

  .overlay[data-line='3'] {
    stroke-dasharray: 12 3 2 3;
  }

  .overlays ul {
    padding-inline-start: 1.25em;
    list-style: none;
  }

  .overlays > ul {
    padding-inline-start: 0;
  }

  .sample {
    inline-size: 2.5em;
    block-size: 1em;
    vertical-align: middle;
  }

  @media (forced-colors: active) {
    .overlay {
      --_overlay: LinkText;
    }
  }
`;
