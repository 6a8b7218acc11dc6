import type { Problem } from '../../model/problem.js';
import type { SafeUrl } from '../../model/url.js';
import { fetchPart } from './file-part.js';
import { findEntry, HEAD, readDirectory, readHeader, tileId } from './pmtiles.js';
import type { ArchiveHeader, Entry, Span } from './pmtiles.js';
import type { TileAddress, TileSupply } from './tile-supply.js';

/** The most bytes of a directory or a picture as they come, and unpacked. */
const MOST = { packed: 2_000_000, unpacked: 10_000_000 };
/** Directories lead on to directories at most so many times. */
const DEEPEST = 4;
/** So many directories are kept. */
const KEPT = 64;
/** Longer words for the corner of a map are cut. */
const MOST_LETTERS = 300;

const [UNKNOWN, PLAIN, GZIP] = [0, 1, 2];

/** @throws {Error} when the bytes are packed in a way that browsers do not know, are damaged, or far too many */
async function unpacked(bytes: Uint8Array<ArrayBuffer>, packing: number): Promise<Uint8Array<ArrayBuffer>> {
  if (packing === PLAIN || packing === UNKNOWN) return bytes;
  if (packing !== GZIP) throw new Error('Packed in another way than gzip.');
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(pieces).arrayBuffer());
    size += value.length;
    if (size > MOST.unpacked) throw new Error('Too large.');
    pieces.push(value);
  }
}

/** Reads a file of pictures (PMTiles) part by part: what leads to a tile once, and a tile when it is asked for. */
class TileArchive {
  readonly #url: SafeUrl;
  readonly #header: ArchiveHeader;
  /** The state of the file that its directories belong to. */
  readonly #tag: string | null;
  /** Directories by where they stand, the oldest first. */
  readonly #directories = new Map<number, Promise<readonly Entry[]>>();

  constructor(url: SafeUrl, header: ArchiveHeader, tag: string | null, root: Promise<readonly Entry[]>) {
    this.#url = url;
    this.#header = header;
    this.#tag = tag;
    this.#directories.set(header.root.offset, root);
  }

  /** The picture of a tile; undefined where there is none, when it cannot be had, and when the file is another one by now. */
  async read(tile: TileAddress, signal: AbortSignal): Promise<Blob | undefined> {
    try {
      const { tiles, tilePacking, picture = '' } = this.#header;
      const span = await this.#find(tileId(tile));
      return span && new Blob([await this.#part(tiles, span, tilePacking, signal)], { type: picture });
    } catch {
      return undefined;
    }
  }

  async #find(id: number): Promise<Span | undefined> {
    const { root, leaves } = this.#header;
    let entry = findEntry(await this.#directories.get(root.offset)!, id);
    for (let depth = 1; entry?.run === 0 && depth < DEEPEST; depth++) entry = findEntry(await this.#leaf(leaves, entry), id);
    return entry?.run === 0 ? undefined : entry;
  }

  /** A directory is for many tiles, so nobody who waits for one gives it up. */
  #leaf(leaves: Span, span: Span): Promise<readonly Entry[]> {
    const at = leaves.offset + span.offset;
    const known = this.#directories.get(at) ?? this.#part(leaves, span, this.#header.packing).then(readDirectory);
    this.#directories.set(at, known);
    known.catch(() => this.#directories.delete(at));
    const [, second] = this.#directories.keys();
    if (this.#directories.size > KEPT) this.#directories.delete(second!);
    return known;
  }

  /** @throws {Error} when it cannot be had */
  async #part(within: Span, { offset, length }: Span, packing: number, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    if (offset + length > within.length || length > MOST.packed) throw new RangeError('Not within the file.');
    const part = await fetchPart(this.#url, within.offset + offset, length, signal);
    if ('code' in part) throw new Error(part.code);
    if (part.bytes.length < length || part.tag !== this.#tag) throw new Error('The file has changed.');
    return unpacked(part.bytes, packing);
  }
}

/** What the archive says of whom to name; HTML in it is read as the words that it shows. */
async function attributionIn(bytes: Uint8Array<ArrayBuffer>, packing: number): Promise<string> {
  try {
    const { attribution } = JSON.parse(new TextDecoder().decode(await unpacked(bytes, packing))) as { attribution?: unknown };
    if (typeof attribution !== 'string') return '';
    return attribution.replace(/<[^>]*>/g, '').replace(/&copy;/g, '©').replace(/&amp;/g, '&').slice(0, MOST_LETTERS).trim();
  } catch {
    return '';
  }
}

/**
 * Opens an archive of pictures (PMTiles, version 3).
 * @returns what is wrong with it, when it cannot be opened or holds no pictures
 */
export async function openArchive(url: SafeUrl): Promise<TileSupply | Problem> {
  const head = await fetchPart(url, 0, HEAD);
  if ('code' in head) return head;
  const header = readHeader(head.bytes);
  if (!header) return { code: 'not-tiles' };
  const { root, metadata, packing, picture, zooms } = header;
  if (picture === 'vector') return { code: 'vector-tiles' };
  const within = ({ offset, length }: Span) => head.bytes.slice(offset, offset + length);
  const directory = unpacked(within(root), packing).then(readDirectory);
  const isReadable = await directory.then((entries) => entries.length > 0 && zooms[0] <= zooms[1], () => false);
  if (!isReadable) return { code: 'not-tiles' };
  const archive = new TileArchive(url, header, head.tag, directory);
  return { zooms, attribution: await attributionIn(within(metadata), packing), read: (tile, canceled) => archive.read(tile, canceled) };
}
