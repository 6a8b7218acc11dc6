/**
 * Pictures of the guide *Vložení do webu*, taken of the systems themselves by `RECORD=yes npm run test:cms`. Pictures of
 * systems that cannot be run here are drawn by hand (SVG).
 */
import { mkdirSync, writeFileSync } from 'node:fs';

const FOLDER = new URL('../../../stories/files/embed/', import.meta.url);
const VIEW = { width: 800, height: 450 };

/** The most that a picture may weigh, bytes. */
const HEAVIEST = 30_000;

/** Runs in a page: a PNG as WebP. Both are in base 64. */
const toWebP = async ([png, quality]) => {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/webp', quality).split(',')[1];
};

/**
 * Takes a picture of what a visitor or an editor sees, as good as its weight allows.
 * @param {import('playwright-core').Page} page
 * @param {string} name of the file, without ending
 */
export async function takePicture(page, name) {
  if (!process.env.RECORD) return;
  await page.setViewportSize(VIEW);
  const png = (await page.screenshot()).toString('base64');
  const blank = await page.context().newPage();
  let file = Buffer.alloc(HEAVIEST + 1);
  for (const quality of [0.8, 0.6, 0.4, 0.2]) {
    if (file.length > HEAVIEST) file = Buffer.from(await blank.evaluate(toWebP, [png, quality]), 'base64');
  }
  await blank.close();
  if (file.length > HEAVIEST) throw new Error(`${name} weighs ${file.length} bytes.`);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(new URL(`${name}.webp`, FOLDER), file);
}
