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
    this.write('page.html', html);
    const { status, stdout, stderr } = civic(this.folder, 'prerender', 'page.html', '--base', base);
    return { status, stdout, stderr, html: this.read('page.html') };
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
