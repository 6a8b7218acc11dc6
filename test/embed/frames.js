/** Many small pages beside each other in frames of one: a page of its own for each would cost more than what is in it. */
import assert from 'node:assert/strict';

/** How many frames stand in a row, and how large each of them is, px. */
const ROW = 6;
const SIZE = { width: 320, height: 160 };

const markupOf = (paths, attributes, size) =>
  `<!doctype html><html lang="cs"><meta charset="utf-8"><title>Obec</title><link rel="icon" href="/hosts/icon.svg"><style>body{display:grid;grid-template-columns:repeat(${ROW},max-content)}</style>${paths
    .map((path, index) => `<iframe title="${index}" name="frame-${index}" width="${size.width}" height="${size.height}" src="${path}"${attributes[index]}></iframe>`)
    .join('')}`;

/**
 * Opens pages that have been put on a server, all in sight.
 * @param {import('./host.js').Host} host
 * @param {{ path: string, attributes?: string }[]} pages address, and attributes of the frame
 * @param {{ width: number, height: number }} [size] of each frame, px
 * @returns the visit, and the frames in the order of the pages
 */
export async function openFrames(host, pages, path = '/frames.html', size = SIZE) {
  const rows = Math.ceil(pages.length / ROW);
  const { url } = host.put(path, [markupOf(pages.map((page) => page.path), pages.map(({ attributes = '' }) => attributes), size)], "frame-src 'self'; img-src 'self'");
  const visit = await host.visit(url, { viewport: { width: ROW * (size.width + 10), height: rows * (size.height + 10) } });
  await visit.page.waitForLoadState('load');
  const frames = pages.map((_, index) => visit.page.frame(`frame-${index}`));
  assert.ok(frames.every(Boolean), 'all frames are there');
  return { visit, frames };
}
