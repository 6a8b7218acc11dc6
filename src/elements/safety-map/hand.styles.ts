import { css } from 'lit';

/** What a map looks like to a hand that moves it. */
export const handStyles = css`
  .map {
    user-select: none;
    -webkit-user-select: none;
  }

  /* A cursor is inherited: on the land alone, no marker has to be styled anew when it changes. */
  .land {
    cursor: grab;
  }

  /* While a hand moves the map, this alone is under it: a browser need not look for the marker that each move meets. */
  [data-moving]::after {
    position: absolute;
    inset: 0;
    cursor: grabbing;
    content: '';
  }

  .markers {
    pointer-events: none;
  }

  .marker {
    pointer-events: auto;
  }

  /* Once the visitor has come nearer, the finger is the map's; before, a page is scrolled past it as ever. */
  .moved {
    touch-action: none;
  }

  /* A sheet of its own for the compositor: then a frame of moving paints nothing. */
  .plane {
    will-change: transform;
    transform-origin: 0 0;
  }

  .land {
    overflow: visible;
  }

  /* A layer of its own, or a browser goes through the whole list for each frame in which the map beside it moves. */
  .group {
    isolation: isolate;
  }

  .hint {
    position: absolute;
    inset: auto 0.5em 2em;
    inline-size: fit-content;
    margin-inline: auto;
    padding: 0.1em 0.4em;
    border-radius: var(--_radius);
    background: var(--_halo);
    font-size: var(--_small);
    pointer-events: none;
  }
`;
