import { html, nothing, render, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { ShapeShelf } from '../../controllers/shape-shelf.js';
import type { MapVisitWords } from '../../i18n/map-visit/index.js';
import type { Shape, Shapes } from '../../model/shapes.js';
import { icon } from '../parts/icons.js';
import { addStyles } from '../parts/on-demand.js';
import { baseOf } from './base-file.js';
import type { BaseFile } from './base-file.js';
import type { LayeredHost, MovableMap, TellOfLayer } from './movable.js';
import { perPlan } from './per-plan.js';
import { shapeLayerStyles } from './shape-layer.styles.js';
import { pathOfShapes } from './shape-path.js';

/** Layers are told apart by their lines; after so many they begin anew. */
const LINES = 4;

const KINDS = ['area', 'line', 'point'] as const;

/** What stands for each kind in the list, as SVG path data. */
const SAMPLES: Readonly<Record<Shape['kind'], string>> = { area: 'M4 2H36V14H4Z', line: 'M4 12L14 4 26 12 36 4', point: 'M20 8h0' };

/** A layer as it is drawn. */
interface Overlay {
  title: string;
  names: readonly string[];
  /** SVG path data by the kind of shapes. */
  paths: readonly (readonly [kind: Shape['kind'], path: string])[];
}

const create = (name: 'div' | 'span'): HTMLElement => Document.prototype.createElement.call(document, name);

/** What there is to draw and to say of a file; worked out once. */
const overlayOf = perPlan(({ title, shapes }: Shapes): Overlay => ({
  title,
  names: [...new Set(shapes.map((shape) => shape.title).filter(Boolean))],
  paths: KINDS.map((kind) => [kind, pathOfShapes(shapes.filter((shape) => shape.kind === kind))] as const).filter(([, path]) => path),
}));

/** The name that a file has on its server, for one that does not say what it holds. */
const fileName = (address: string): string => address.split(/[?#]/, 1)[0]!.split('/').at(-1)!.replace(/\.\w+$/, '');

/** Borders and shapes from files that the page names, drawn into the land of the map and listed in words below it. */
export class ShapeLayer {
  readonly #host: LayeredHost;
  readonly #shelf: ShapeShelf;
  readonly #shapes = Document.prototype.createElementNS.call(document, 'http://www.w3.org/2000/svg', 'g') as SVGElement;
  readonly #list = create('div');
  readonly #credit = create('span');

  constructor(host: LayeredHost, tell: TellOfLayer) {
    this.#host = host;
    this.#shelf = new ShapeShelf(host, tell);
  }

  /** What the file in `base` says of the land, once it has come. */
  get base(): BaseFile | undefined {
    const land = this.#land;
    return land && baseOf(land);
  }

  get #land(): Shapes | undefined {
    const { base, baseURI } = this.#host;
    return base ? this.#shelf.get(base, baseURI) : undefined;
  }

  draw({ element, context: { printing } }: MovableMap, words: MapVisitWords): void {
    const { overlays, baseURI } = this.#host;
    addStyles(element.getRootNode() as ShadowRoot, shapeLayerStyles);
    const files = (overlays ?? '').split(/\s+/).filter(Boolean).map((address) => [address, this.#shelf.get(address, baseURI)] as const);
    const come = files.flatMap(([address, file]) => (file && file.shapes.length > 0 ? [{ ...overlayOf(file), title: file.title || fileName(address) }] : []));
    this.#put(element);
    const overlay = ({ paths }: Overlay, i: number) => paths.map(([kind, path]) => svg`<path class="overlay ${kind}" data-line=${i % LINES} d=${path} />`);
    render([svg`<path class="area" d=${this.base?.lines ?? ''} />`, come.map(overlay)], this.#shapes);
    render(come.length > 0 ? this.#listed(come, printing, words) : nothing, this.#list);
    const sources = [this.#land, ...files.map(([, file]) => file)].map((file) => file?.attribution ?? '');
    render([...new Set(sources)].filter(Boolean).map((source) => ` · ${source}`), this.#credit);
  }

  /** What is drawn by lit may be drawn anew, and then lacks what is ours. */
  #put(map: HTMLElement): void {
    const { parentElement } = map;
    const places = [[map.querySelector('.land')!, this.#shapes], [parentElement!.querySelector('.attribution')!, this.#credit], [parentElement!.querySelector('.after-map')!, this.#list]] as const;
    for (const [place, own] of places) if (own.parentNode !== place) place.append(own);
  }

  #listed(overlays: readonly Overlay[], printing: boolean, words: MapVisitWords): TemplateResult {
    const one = ({ title, names, paths }: Overlay, i: number) => {
      const [[kind]] = paths as [Overlay['paths'][number]];
      const sample = html`<svg class="land sample" viewBox="0 0 40 16" aria-hidden="true">
        <path class="overlay ${kind}" data-line=${i % LINES} d=${SAMPLES[kind]} />
      </svg>`;
      if (names.length === 0) return html`<li>${sample} ${title}</li>`;
      return html`<li><details class="legend" ?open=${printing}>
        <summary><span>${sample} ${title} (${names.length})</span> ${icon('down')}</summary>
        <ul>${names.map((name) => html`<li>${name}</li>`)}</ul>
      </details></li>`;
    };
    return html`<div class="overlays muted"><p>${words.overlays}</p><ul>${overlays.map(one)}</ul></div>`;
  }
}
