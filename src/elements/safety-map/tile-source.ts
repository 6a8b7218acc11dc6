import type { TileAddress, TileFile, TileSupply } from '../../controllers/tile-shelf.js';
import { fetchableUrl, foreignHost } from '../../model/url.js';
import type { SafeUrl } from '../../model/url.js';
import { ANY_ZOOM } from './tile-grid.js';

export type { TileAddress };

/** Where tiles come from. */
export interface TileSource extends Pick<TileSupply, 'zooms' | 'attribution' | 'read'> {
  /** The host that is asked when it is not the page's own. */
  host: string | undefined;
  /** The address of a tile; where tiles are read, it only tells them apart. */
  urlOf: (tile: TileAddress) => SafeUrl | undefined;
}

/** A file that says where tiles are, or holds them. */
export interface TileFileAddress {
  kind: TileFile;
  url: SafeUrl;
  /** Identifier of a layer, written behind `#`; empty for none. */
  layer: string;
}

/** What a WMTS calls the places of a tile; where its matrices are those of Web Mercator, they are numbered by the zoom. */
const OTHER_NAMES = [['{TileMatrix}', '{z}'], ['{TileCol}', '{x}'], ['{TileRow}', '{y}']] as const;

const KINDS: readonly (readonly [TileFile, RegExp])[] = [
  ['archive', /\.pmtiles$/i],
  ['service', /\.xml$|[?&]request=getcapabilities\b/i],
];

/** A source of one host: an address within it that leads to another is none, since nobody agreed to that host. */
function sourceAt(first: SafeUrl, page: string, rest: Omit<TileSource, 'host'>): TileSource {
  const host = foreignHost(first, page);
  const isThere = (url: SafeUrl | undefined) => url && foreignHost(url, page) === host;
  return { ...rest, host, urlOf: (tile) => (isThere(rest.urlOf(tile)) ? rest.urlOf(tile) : undefined) };
}

/**
 * Reads the `tiles` attribute as the address of a file.
 * @param base absolute URL that relative ones start at
 * @returns undefined when it is something else
 */
export function tileFile(written: string, base: string): TileFileAddress | undefined {
  const [address = '', layer = ''] = written.split('#', 2);
  const url = fetchableUrl(address, base);
  if (!url || address.includes('{')) return undefined;
  const path = url.replace(/\?.*/, '');
  const [kind] = KINDS.find(([, sign]) => sign.test(path) || sign.test(url)) ?? [];
  return kind && { kind, url, layer };
}

/**
 * What a file came to as a source.
 * @param page absolute URL of the page, to tell a foreign host
 * @returns undefined when no tile can come from there
 */
export function suppliedSource({ url }: TileFileAddress, supply: TileSupply, page: string): TileSource | undefined {
  const { addressOf, zooms: [z] } = supply;
  const urlOf = (tile: TileAddress) => {
    if (!addressOf) return `${url}#${tile.z}/${tile.x}/${tile.y}` as SafeUrl;
    const address = addressOf(tile);
    return address === undefined ? undefined : fetchableUrl(address, url);
  };
  const first = urlOf({ z, x: 0, y: 0 });
  return first && sourceAt(first, page, { ...supply, urlOf });
}

/**
 * Reads the `tiles` attribute as a template of addresses.
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
  return sourceAt(first, page, { zooms: ANY_ZOOM, attribution: '', urlOf: (tile) => fetchableUrl(fill(tile), base) });
}
