import type { Problem } from '../../model/problem.js';
import type { SafeUrl } from '../../model/url.js';
import { fetchFile } from '../fetch-file.js';
import { openArchive } from './tile-archive.js';
import type { TileSupply } from './tile-supply.js';
import { readWmts } from './wmts.js';

/** What tiles come from, besides an address with places: a file of them, or the description of a service. */
export type TileFile = 'archive' | 'service';

/**
 * Loads what says where tiles are.
 * @param layer identifier of a layer of the service; empty for the first that will do
 */
export async function loadTiles(kind: TileFile, url: SafeUrl, layer: string): Promise<TileSupply | Problem> {
  if (kind === 'archive') return openArchive(url);
  const fetched = await fetchFile(url, new AbortController());
  return fetched instanceof Blob ? readWmts(await fetched.text(), layer) : fetched;
}
