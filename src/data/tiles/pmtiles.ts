/** How an archive of tiles is written (PMTiles, version 3): its header and its directories. Nothing here throws but what is said. */
import type { TileAddress } from './tile-supply.js';

/** Where something stands in the file, bytes. */
export interface Span {
  offset: number;
  length: number;
}

export interface ArchiveHeader {
  root: Span;
  metadata: Span;
  /** Directories and tiles say where they are from the beginning of these. */
  leaves: Span;
  tiles: Span;
  /** How directories and metadata are packed, and how tiles are. */
  packing: number;
  tilePacking: number;
  /** Media type of the pictures; `vector` for what is none, undefined for what the archive does not say. */
  picture: string | undefined;
  zooms: readonly [least: number, deepest: number];
}

/** Some tiles that follow each other and look the same; or, with no run, a directory that goes on from there. */
export interface Entry extends Span {
  id: number;
  run: number;
}

/** The header and the first directory are within so many bytes. */
export const HEAD = 16_384;
const HEADER = 127;
const MAGIC = [...'PMTiles'].map((letter) => letter.charCodeAt(0));
const VERSION = 3;
/** What an archive calls its tiles, by number: 1 and 6 are vector tiles. */
const PICTURES = [undefined, 'vector', 'image/png', 'image/jpeg', 'image/webp', 'image/avif', 'vector'];
/** No map is drawn nearer than this. */
const DEEPEST = 24;
/** A directory of more tiles than this is not believed. */
const MOST_ENTRIES = 200_000;

/** @returns nothing when this is no such archive */
export function readHeader(bytes: Uint8Array): ArchiveHeader | undefined {
  if (bytes.length < HEADER || MAGIC.some((letter, i) => bytes[i] !== letter) || bytes[MAGIC.length] !== VERSION) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const number = (at: number) => Number(view.getBigUint64(at, true));
  const span = (at: number): Span => ({ offset: number(at), length: number(at + 8) });
  return {
    root: span(8),
    metadata: span(24),
    leaves: span(40),
    tiles: span(56),
    packing: view.getUint8(97),
    tilePacking: view.getUint8(98),
    picture: PICTURES[view.getUint8(99)],
    zooms: [view.getUint8(100), Math.min(DEEPEST, view.getUint8(101))],
  };
}

/** Reads numbers of any size, seven bits to a byte. */
function numbersOf(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++];
      if (byte === undefined || factor > Number.MAX_SAFE_INTEGER) throw new RangeError('The directory is cut off.');
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
}

/**
 * Reads a directory: all ids as steps from the one before, all runs, all lengths, all offsets.
 * @param bytes unpacked
 * @throws {RangeError} when it is damaged
 */
export function readDirectory(bytes: Uint8Array): readonly Entry[] {
  const next = numbersOf(bytes);
  const size = next();
  if (size > MOST_ENTRIES) throw new RangeError('The directory is too long.');
  const column = (value: (i: number) => number): number[] => {
    const values: number[] = [];
    for (let i = 0; i < size; i++) values.push(value(i));
    return values;
  };
  let id = 0;
  const ids = column(() => (id += next()));
  const runs = column(next);
  const lengths = column(next);
  // Zero stands for right behind the one before.
  let end = 0;
  const offsets = column((i) => {
    const written = next();
    const offset = written === 0 ? end : written - 1;
    end = offset + lengths[i]!;
    return offset;
  });
  return ids.map((each, i) => ({ id: each, run: runs[i]!, length: lengths[i]!, offset: offsets[i]! }));
}

/** The last entry that begins at an id or before it, when it holds that id or leads on to it. */
export function findEntry(entries: readonly Entry[], id: number): Entry | undefined {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.id <= id) low = middle + 1;
    else high = middle;
  }
  const entry = entries[low - 1];
  return entry && (entry.run === 0 || id - entry.id < entry.run) ? entry : undefined;
}

/** The number of a tile: those of all lesser zooms come before it, and those of its own zoom along the curve of Hilbert. */
export function tileId({ z, x, y }: TileAddress): number {
  let id = (4 ** z - 1) / 3;
  let [column, row] = [x, y];
  for (let side = 2 ** z / 2; side >= 1; side /= 2) {
    const [east, south] = [column >= side, row >= side];
    id += side * side * (east ? (south ? 2 : 3) : south ? 1 : 0);
    if (east) column -= side;
    if (south) row -= side;
    // Within a quarter of the north the curve goes another way.
    if (!south) [column, row] = east ? [side - 1 - row, side - 1 - column] : [row, column];
  }
  return id;
}
