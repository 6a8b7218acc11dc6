import { fetchableUrl, foreignHost } from '../../model/url.js';
import type { SafeUrl } from '../../model/url.js';

/** A tile by its place in the pyramid of Web Mercator: zoom, column from the west, row from the north. */
export interface TileAddress {
  z: number;
  x: number;
  y: number;
}

/** Where tiles come from. */
export interface TileSource {
  /** The host that is asked when it is not the page's own. */
  host: string | undefined;
  urlOf: (tile: TileAddress) => SafeUrl | undefined;
}

/** What a WMTS calls the places of a tile; where its matrices are those of Web Mercator, they are numbered by the zoom. */
const OTHER_NAMES = [['{TileMatrix}', '{z}'], ['{TileCol}', '{x}'], ['{TileRow}', '{y}']] as const;

/**
 * Reads the template of the `tiles` attribute.
 * @param written URL with `{z}`, `{x}` and `{y}`, or with a WMTS's own names of them, and perhaps `{r}` for the resolution, relative to `base`
 * @param base absolute URL that relative ones start at
 * @param page absolute URL of the page, to tell a foreign host
 * @param ratio device pixels for each px; above 1 `{r}` is `@2x`
 * @returns undefined when no tile can come from there, or when there are other places than these
 */
export function tileSource(written: string, base: string, page: string, ratio: number): TileSource | undefined {
  const template = OTHER_NAMES.reduce((url, [theirs, ours]) => url.replaceAll(theirs, ours), written);
  const fill = ({ z, x, y }: TileAddress) =>
    Object.entries({ z, x, y, r: ratio > 1 ? '@2x' : '' }).reduce((url, [key, value]) => url.replaceAll(`{${key}}`, String(value)), template);
  const sample = fill({ z: 0, x: 0, y: 0 });
  const first = fetchableUrl(sample, base);
  if (!first || sample.includes('{') || !['{z}', '{x}', '{y}'].every((place) => template.includes(place))) return undefined;
  const host = foreignHost(first, page);
  return {
    host,
    urlOf: (tile) => {
      const url = fetchableUrl(fill(tile), base);
      // A place within the name of the host would ask hosts that nobody agreed to.
      return url && foreignHost(url, page) === host ? url : undefined;
    },
  };
}
