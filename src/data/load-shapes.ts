import type { Problem } from '../model/problem.js';
import { readShapes } from '../model/shapes.js';
import type { Shapes } from '../model/shapes.js';
import type { SafeUrl } from '../model/url.js';
import { fetchFile } from './fetch-file.js';

/** What a file of shapes came to; nothing in this layer throws. */
export interface LoadedShapes {
  file: Shapes | undefined;
  problems: readonly Problem[];
}

const nothing = (problem: Problem): LoadedShapes => ({ file: undefined, problems: [problem] });

/** What a text holds, or why it holds nothing. */
function parse(text: string): LoadedShapes {
  try {
    return readShapes(JSON.parse(text));
  } catch {
    return nothing({ code: text.trimStart().startsWith('<') ? 'html-instead' : 'not-json' });
  }
}

/** Loads a GeoJSON file within the limits of any data file. */
export async function loadShapes(url: SafeUrl): Promise<LoadedShapes> {
  const fetched = await fetchFile(url, new AbortController());
  if (!(fetched instanceof Blob)) return nothing(fetched);
  try {
    return parse(new TextDecoder('utf-8', { fatal: true }).decode(await fetched.arrayBuffer()));
  } catch {
    return nothing({ code: 'not-utf8' });
  }
}
