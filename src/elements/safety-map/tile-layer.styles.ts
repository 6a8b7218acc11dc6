import { css } from 'lit';

/** A picture under the map. On paper and in forced colours the drawn map is the clearer one. */
export const tileLayerStyles = css`
  .tiles {
    display: none;
  }

  @media screen and (forced-colors: none) {
    .tiles {
      display: block;
    }

    .tiles > * {
      position: absolute;
      max-inline-size: none;
      pointer-events: none;
    }

    /* The picture is a light one, so what stands on it is as on a light page. */
    [data-tiled] {
      --_halo: #fff;
      --_glow: 0 0 0.2em #fff;
      color-scheme: light;
      background: #fff;
      color: #111;
    }

    [data-tiled] :is(.country, .region) {
      fill: none;
    }
  }

  @media (forced-colors: active) {
    .from-host {
      display: none;
    }
  }
`;
