import type { SafeUrl } from '../../model/url.js';

/** A tile in the page. */
export interface TilePicture {
  readonly element: HTMLElement;
  state: 'coming' | 'there' | 'missing';
  /** Takes it out of the page; what is on its way is given up. */
  drop: () => void;
}

const create = <Name extends 'canvas' | 'img'>(name: Name): HTMLElementTagNameMap[Name] =>
  Document.prototype.createElement.call(document, name) as HTMLElementTagNameMap[Name];

/** What both kinds have in common; a picture that cannot be had is not shown. */
function pictureIn(element: HTMLElement, settled: () => void, giveUp?: () => void) {
  const picture: TilePicture = {
    element,
    state: 'coming',
    drop: () => {
      giveUp?.();
      element.remove();
    },
  };
  const settle = (isThere: boolean) => {
    picture.state = isThere ? 'there' : 'missing';
    element.hidden = !isThere;
    settled();
  };
  return [picture, settle] as const;
}

/**
 * A tile that has an address of its own.
 * @param isForeign another host gets neither cookies nor the page's whole address
 * @param settled is called when it has come, or cannot be had
 */
export function pictureAt(url: SafeUrl, isForeign: boolean, settled: () => void): TilePicture {
  const image = create('img');
  const [picture, settle] = pictureIn(image, settled);
  image.alt = '';
  image.decoding = 'async';
  if (isForeign) image.crossOrigin = 'anonymous';
  image.referrerPolicy = 'strict-origin';
  image.addEventListener('load', () => settle(image.naturalWidth > 0));
  image.addEventListener('error', () => settle(false));
  image.src = url;
  return picture;
}

/** Puts a picture on a canvas: an address of what is in memory would need a leave in the page's policy. */
async function paint(canvas: HTMLCanvasElement, blob: Blob): Promise<void> {
  const bitmap = await createImageBitmap(blob);
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('bitmaprenderer')!.transferFromImageBitmap(bitmap);
}

/**
 * A tile that is read out of a file.
 * @param read has no picture where there is none
 * @param settled is called when it has come, or cannot be had
 */
export function pictureRead(read: (signal: AbortSignal) => Promise<Blob | undefined>, settled: () => void): TilePicture {
  const run = new AbortController();
  const canvas = create('canvas');
  const [picture, settle] = pictureIn(canvas, settled, () => run.abort());
  read(run.signal)
    .then(async (blob) => {
      if (blob) await paint(canvas, blob);
      settle(blob !== undefined);
    })
    .catch(() => settle(false));
  return picture;
}
