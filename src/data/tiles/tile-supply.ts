/** A tile by its place in the pyramid of Web Mercator: zoom, column from the west, row from the north. */
export interface TileAddress {
  z: number;
  x: number;
  y: number;
}

/** What an address of tiles came to: it has addresses of tiles, or reads them itself. */
export interface TileSupply {
  /** The least and the deepest zoom that it has. */
  zooms: readonly [least: number, deepest: number];
  /** Who is to be named for it, as plain text; may be empty. */
  attribution: string;
  /** The address of a tile, as written there; undefined where it has none. */
  addressOf?: (tile: TileAddress) => string | undefined;
  /** The picture of a tile; undefined where there is none, or when it cannot be had. */
  read?: (tile: TileAddress, signal: AbortSignal) => Promise<Blob | undefined>;
}
