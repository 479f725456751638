import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './index.ts';

/** The public schema in the schema definition language, sorted, so that a change shows where it is. */
export const sdl = `${printSchema(lexicographicSortSchema(schema))}\n`;
