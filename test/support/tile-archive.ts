/** Writes archives of tiles (PMTiles, version 3) for tests, small and wholly in memory. */
import { tileId } from '../../src/data/tiles/pmtiles.js';
import type { TileAddress } from '../../src/data/tiles/tile-supply.js';

export interface ArchiveOptions {
  /** 1 vector tiles, 2 PNG, 3 JPEG, 4 WebP. Default is PNG. */
  type?: number;
  version?: number;
  /** How directories and metadata are packed: 1 not at all, 2 gzip, 3 Brotli (said, not done). Default is gzip. */
  packing?: number;
  attribution?: string;
  /** So many tiles to a directory below the first; none by default. */
  leaf?: number;
}

const HEADER = 127;

interface Entry {
  id: number;
  run: number;
  offset: number;
  length: number;
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (; value >= 128; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
  return [...bytes, value];
}

function directoryOf(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const steps = entries.map(({ id }, i) => id - (entries[i - 1]?.id ?? 0));
  const offsets = entries.map(({ offset }, i) => {
    const before = entries[i - 1];
    return before && before.offset + before.length === offset ? 0 : offset + 1;
  });
  const columns = [[entries.length], steps, entries.map(({ run }) => run), entries.map(({ length }) => length), offsets];
  return new Uint8Array(columns.flat().flatMap(varint));
}

async function packed(bytes: Uint8Array<ArrayBuffer>, packing: number): Promise<Uint8Array<ArrayBuffer>> {
  if (packing !== 2) return bytes;
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer());
}

/** An archive in which every tile of some zooms is the same picture, or has one of its own. */
export async function archiveOf(tiles: readonly (TileAddress & { picture: Uint8Array<ArrayBuffer> })[], options: ArchiveOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const { type = 2, version = 3, packing = 2, attribution = '', leaf = Infinity } = options;
  const pictures: Uint8Array<ArrayBuffer>[] = [];
  let end = 0;
  const entries = tiles.map((tile) => ({ ...tile, id: tileId(tile) })).sort((a, b) => a.id - b.id).map(({ id, picture }): Entry => {
    pictures.push(picture);
    end += picture.length;
    return { id, run: 1, offset: end - picture.length, length: picture.length };
  });
  const leaves: Uint8Array<ArrayBuffer>[] = [];
  let leafEnd = 0;
  const roots: Entry[] = [];
  for (let first = 0; leaf < Infinity && first < entries.length; first += leaf) {
    const bytes = await packed(directoryOf(entries.slice(first, first + leaf)), packing);
    leaves.push(bytes);
    roots.push({ id: entries[first]!.id, run: 0, offset: leafEnd, length: bytes.length });
    leafEnd += bytes.length;
  }
  const root = await packed(directoryOf(roots.length > 0 ? roots : entries), packing);
  const metadata = await packed(new TextEncoder().encode(JSON.stringify({ attribution })), packing);
  const header = new Uint8Array(HEADER);
  header.set(new TextEncoder().encode('PMTiles'));
  const view = new DataView(header.buffer);
  view.setUint8(7, version);
  let at = HEADER;
  [root.length, metadata.length, leafEnd, end].forEach((length, i) => {
    view.setBigUint64(8 + i * 16, BigInt(at), true);
    view.setBigUint64(16 + i * 16, BigInt(length), true);
    at += length;
  });
  const zooms = tiles.map(({ z }) => z);
  [packing, 1, type, Math.min(...zooms), Math.max(...zooms)].forEach((value, i) => view.setUint8(97 + i, value));
  return new Uint8Array(await new Blob([header, root, metadata, ...leaves, ...pictures]).arrayBuffer());
}
