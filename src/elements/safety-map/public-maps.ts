import { safeUrl } from '../../model/url.js';
import type { SafeUrl } from '../../model/url.js';

/** Public maps by the names that a page may use, as addresses of a point on them. */
const TEMPLATES: Readonly<Record<string, string>> = {
  openstreetmap: 'https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=15/{lat}/{lon}',
  mapy: 'https://mapy.com/fnc/v1/showmap?center={lon},{lat}&zoom=15&marker=true',
};

/**
 * Where a public map shows a point.
 * @param map what the page says in `open-in`: a name of {@link TEMPLATES}, or an absolute address with `{lat}` and `{lon}`
 * @param point `[longitude, latitude]`, degrees, WGS 84
 * @returns undefined when the page names none, or none that may be linked to
 */
export function onPublicMap(map: string, [longitude, latitude]: readonly [number, number]): SafeUrl | undefined {
  const template = Object.hasOwn(TEMPLATES, map) ? TEMPLATES[map]! : map;
  if (!template.includes('{lat}') || !template.includes('{lon}')) return undefined;
  return safeUrl(template.replaceAll('{lat}', String(latitude)).replaceAll('{lon}', String(longitude)));
}
