import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { elementNames, fillPage, fillingOf, provide } from '../prerender/index.js';
import { EXIT, Misuse } from './command.js';
import type { Call } from './command.js';

/** Gives the elements of a page those of their sources that lie beside it. */
async function provideSources(src: string, page: string, folder: string): Promise<void> {
  const home = new URL('.', page).href;
  for (const source of src.split(/\s+/).filter(Boolean)) {
    const url = URL.canParse(source, page) ? new URL(source, page) : undefined;
    if (!url?.href.startsWith(home)) continue;
    const path = decodeURIComponent(url.href.slice(home.length).replace(/[?#].*$/, ''));
    // An escaped slash is no way out of the folder.
    if (path.split(/[\\/]/).includes('..')) continue;
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    url.hash = '';
    if (bytes) provide(url.href, new Blob([bytes]));
  }
}

/**
 * `civic prerender`: writes into the elements of pages what they will show, so that it is read without scripts as well.
 * What was written before is written anew. Sources have to lie in the folder of the page, or below it.
 * @returns the exit code: 1 when some element could not be drawn
 */
export async function prerender(call: Call): Promise<number> {
  const { files, language, words, base, say } = call;
  if (base === undefined) throw new Misuse(words.missing('--base'));
  let hasFailed = false;
  for (const file of files) {
    const html = await readFile(file, 'utf8').catch(() => {
      throw new Misuse(words.unreadable(file));
    });
    const page = new URL(encodeURIComponent(basename(file)), base).href;
    let drawn = 0;
    const filled = await fillPage(html, elementNames, language, async (wanted) => {
      await provideSources(wanted.attributes.get('src') ?? '', page, dirname(file));
      const filling = await fillingOf({ ...wanted, page });
      if (filling) drawn++;
      else {
        hasFailed = true;
        say(words.notDrawn(file, `civic-${wanted.name}`));
      }
      return filling;
    });
    if (filled !== html) await writeFile(file, filled);
    say(words.drawn(file, drawn));
  }
  return hasFailed ? EXIT.faults : EXIT.fine;
}
