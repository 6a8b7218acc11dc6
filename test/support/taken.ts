import { until } from './until.js';

/** A file that a visitor was handed. */
export interface TakenFile {
  name: string;
  text: string;
}

/** Presses a button that hands over a file, and returns the file. */
export async function takenBy(button: HTMLElement): Promise<TakenFile> {
  const taken: HTMLAnchorElement[] = [];
  HTMLAnchorElement.prototype.click = function take() {
    taken.push(this);
  };
  try {
    button.click();
    const { download, href } = await until('the file is there', () => taken[0]);
    return { name: download, text: decodeURIComponent(href.slice(href.indexOf(',') + 1)) };
  } finally {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
}
