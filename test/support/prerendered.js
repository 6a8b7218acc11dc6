/** Pages that the built command has drawn elements into. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../tools/install.js';

/** Runs the built command in a folder. */
export function civic(folder, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** A folder with the plans of the demo in `data/`. */
export class Workshop {
  folder = mkdtempSync(join(tmpdir(), 'civic-'));

  constructor() {
    cpSync(join(root, 'demo/data'), join(this.folder, 'data'), { recursive: true });
  }

  write(name, content) {
    writeFileSync(join(this.folder, name), content);
  }

  read(name) {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** Draws the elements of a page. */
  prerender(html, base) {
    const { pages, ...result } = this.prerenderAll({ page: html }, base);
    return { ...result, html: pages.page };
  }

  /** Draws the elements of several pages, by their names: starting the command costs more than most pages do. */
  prerenderAll(pages, base) {
    const names = Object.keys(pages);
    for (const name of names) this.write(`${name}.html`, pages[name]);
    const result = civic(this.folder, 'prerender', ...names.map((name) => `${name}.html`), '--base', base);
    return { ...result, pages: Object.fromEntries(names.map((name) => [name, this.read(`${name}.html`)])) };
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
