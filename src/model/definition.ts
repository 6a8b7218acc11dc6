import type * as z from 'zod/mini';

/** What a schema is made of: one of these keys tells, and none does for a plain value. */
export interface Definition {
  type?: string;
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  getter?: () => z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
  shape?: Readonly<Record<string, z.core.$ZodType>>;
  valueType?: z.core.$ZodType;
  items?: readonly z.core.$ZodType[];
  element?: z.core.$ZodType;
  /** The most items of a list. */
  most?: number;
}

/** The definition of a schema, in zod as in `schema-runtime.ts`. */
export const definitionOf = (schema: z.core.$ZodType): Definition => (schema as z.ZodMiniType).def;

/** The schema inside one that only says more of it: that it may be missing, or what it becomes. */
export const insideOf = ({ innerType, in: first, getter }: Definition) => innerType ?? first ?? getter?.();
