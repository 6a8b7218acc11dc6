/** What a web map tile service (WMTS 1.0.0) says of itself: which of its layers are tiled as the web's maps are, and where. */
import type { Problem } from '../../model/problem.js';
import { parseXml } from '../formats/xml.js';
import type { XmlElement } from '../formats/xml.js';
import type { TileAddress, TileSupply } from './tile-supply.js';

/** The world of Web Mercator, its side in metres; and metres to a pixel of a standard screen, as WMTS has it. */
const WORLD = 40_075_016.6856;
const PIXEL = 0.000_28;
/** So far, in metres, the corner of a grid may be from that of the world, and in zooms a scale from a whole one. */
const NEAR = { corner: 10, zoom: 0.01 };
const WEB_MERCATOR = /(?:^|\D)(?:3857|900913|102100|3785)$/;

/** The name without its prefix: services choose their own. */
const localName = ({ name }: XmlElement): string => name.replace(/^.*:/, '');
const within = (element: XmlElement | undefined, name: string): XmlElement[] => element?.children.filter((child) => localName(child) === name) ?? [];
const textIn = (element: XmlElement | undefined, name: string): string => within(element, name)[0]?.text.trim() ?? '';

/** The zoom of a matrix; undefined when it is not one of the pyramid. */
function zoomOf(matrix: XmlElement): number | undefined {
  const side = Number(textIn(matrix, 'scaledenominator')) * PIXEL * Number(textIn(matrix, 'tilewidth'));
  const zoom = Math.log2(WORLD / side);
  const corner = textIn(matrix, 'topleftcorner').split(/\s+/).map(Number);
  const isWhole = Math.abs(zoom - Math.round(zoom)) < NEAR.zoom && textIn(matrix, 'tilewidth') === textIn(matrix, 'tileheight');
  const isCorner = corner.length === 2 && corner.every((each) => Math.abs(Math.abs(each) - WORLD / 2) < NEAR.corner);
  return isWhole && isCorner && zoom > -0.5 ? Math.round(zoom) : undefined;
}

/** The names of the matrices of Web Mercator by their zoom; empty for another grid. */
function matricesOf(set: XmlElement): ReadonlyMap<number, string> {
  const matrices = new Map<number, string>();
  if (!WEB_MERCATOR.test(textIn(set, 'supportedcrs'))) return matrices;
  for (const matrix of within(set, 'tilematrix')) {
    const zoom = zoomOf(matrix);
    if (zoom !== undefined) matrices.set(zoom, textIn(matrix, 'identifier'));
  }
  return matrices;
}

/** A query with the names and values that a service wants which has no addresses of tiles. */
function queryOf(capabilities: XmlElement, layer: XmlElement): string | undefined {
  const operation = within(within(capabilities, 'operationsmetadata')[0], 'operation').find(({ attributes }) => attributes['name'] === 'GetTile');
  const get = within(within(within(operation, 'dcp')[0], 'http')[0], 'get')[0];
  const address = get?.attributes['xlink:href'];
  const format = within(layer, 'format').map(({ text }) => text.trim()).find((text) => text.startsWith('image/'));
  if (!address || !format) return undefined;
  const start = address + (/[?&]$/.test(address) ? '' : address.includes('?') ? '&' : '?');
  return `${start}SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${encodeURIComponent(textIn(layer, 'identifier'))}&STYLE={Style}` +
    `&FORMAT=${encodeURIComponent(format)}&TILEMATRIXSET={TileMatrixSet}&TILEMATRIX={TileMatrix}&TILEROW={TileRow}&TILECOL={TileCol}`;
}

/** The address of a layer's tiles, with places for the style, the matrix and so on. */
function templateOf(capabilities: XmlElement, layer: XmlElement): string | undefined {
  const resource = within(layer, 'resourceurl').find(({ attributes }) =>
    attributes['resourcetype'] === 'tile' && (attributes['format'] ?? '').startsWith('image/'));
  return resource?.attributes['template'] ?? queryOf(capabilities, layer);
}

/** What goes into the places of an address that are the same for all tiles. */
function constants(layer: XmlElement, set: string): ReadonlyMap<string, string> {
  const styles = within(layer, 'style');
  const style = styles.find(({ attributes }) => attributes['isdefault'] === 'true') ?? styles[0];
  const dimensions = within(layer, 'dimension').map((each) => [textIn(each, 'identifier').toLowerCase(), textIn(each, 'default')] as const);
  return new Map([...dimensions, ['style', textIn(style, 'identifier') || 'default'], ['tilematrixset', set]]);
}

/**
 * Reads the description of a service.
 * @param text its `WMTSCapabilities.xml`
 * @param wanted identifier of a layer; empty for the first one that is tiled in Web Mercator
 */
export function readWmts(text: string, wanted: string): TileSupply | Problem {
  const capabilities = parseXml(text);
  if (!capabilities || localName(capabilities) !== 'capabilities') return { code: 'not-tiles' };
  const [contents] = within(capabilities, 'contents');
  const sets = new Map(within(contents, 'tilematrixset').map((set) => [textIn(set, 'identifier'), matricesOf(set)]));
  const layers = within(contents, 'layer').filter((layer) => wanted === '' || textIn(layer, 'identifier') === wanted);
  for (const layer of layers) {
    const template = templateOf(capabilities, layer);
    const set = within(layer, 'tilematrixsetlink').map((link) => textIn(link, 'tilematrixset')).find((name) => (sets.get(name)?.size ?? 0) > 0);
    if (template === undefined || set === undefined) continue;
    const matrices = sets.get(set)!;
    const same = constants(layer, set);
    const addressOf = ({ z, x, y }: TileAddress): string | undefined => {
      const matrix = matrices.get(z);
      if (matrix === undefined) return undefined;
      const places = new Map([...same, ['tilematrix', matrix], ['tilecol', String(x)], ['tilerow', String(y)]]);
      return template.replace(/\{([^{}]*)\}/g, (place, name: string) => encodeURIComponent(places.get(name.toLowerCase()) ?? place));
    };
    const zooms = [...matrices.keys()];
    return { zooms: [Math.min(...zooms), Math.max(...zooms)], attribution: textIn(within(capabilities, 'serviceprovider')[0], 'providername'), addressOf };
  }
  return { code: 'other-grid' };
}
