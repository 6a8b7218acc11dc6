import * as z from 'zod/mini';
import { edtf, id, openCode, shortCode } from './schema.js';
import { text } from './text.js';

const longitude = z.number().check(z.minimum(-180), z.maximum(180));
const latitude = z.number().check(z.minimum(-90), z.maximum(90));
const position = z.array(z.number()).check(z.minLength(2));
const ring = z.array(position);

/** GeoJSON geometry of an area (RFC 7946, WGS 84). */
const area = z.union([
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
]);

/** A region, a town or a venue; municipalities are keyed by their official code `lau`, never by name. */
export const place = z.object({
  id,
  title: text,
  level: z.optional(openCode(['region', 'district', 'municipality', 'part', 'venue'])),
  lau: z.optional(shortCode),
  /** `[longitude, latitude]`, degrees, WGS 84. */
  point: z.optional(z.tuple([longitude, latitude])),
  area: z.optional(area),
  joined: z.optional(edtf),
  participation: z.optional(openCode(['joined', 'in-preparation'])),
});
export type Place = z.output<typeof place>;
