import * as z from 'zod/mini';
import { edtf, id, openCode, optional, shortCode } from './schema.js';
import { text } from './text.js';

/** Degrees to both sides of nought. */
const degrees = (most: number) => z.number().check(z.minimum(-most), z.maximum(most));

const position = z.array(z.number()).check(z.minLength(2));

/** An outline; of fewer corners nothing could be drawn. */
const ring = z.array(position).check(z.minLength(3));

/** GeoJSON geometry of an area (RFC 7946, WGS 84). */
const area = z.union([
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
]);

/** A region, a town or a venue; municipalities are keyed by their official code `lau`, never by name. */
export const place = z.object({
  id,
  title: text,
  ...optional({
    level: openCode(['region', 'district', 'municipality', 'part', 'venue']),
    lau: shortCode,
    /** `[longitude, latitude]`, degrees, WGS 84. */
    point: z.tuple([degrees(180), degrees(90)]),
    area,
    joined: edtf,
    participation: openCode(['joined', 'in-preparation']),
  }),
});
export type Place = z.output<typeof place>;

/** Whether a point lies in Czechia or not far from it, as those of a Czech plan do. */
export const isNear = ([longitude, latitude]: readonly [number, number]): boolean =>
  longitude > 9 && longitude < 24 && latitude > 46 && latitude < 56;
