import { z } from 'zod';
import { expects } from '../../words/expects.ts';

/** Part of a permanent address: ASCII, so that it survives every browser, mail and print. */
export const slugPattern = /^[a-z0-9][a-z0-9-]*$/;
export const SlugSchema = z.string().regex(slugPattern, { error: expects.slug });

/** An id that is only referred to inside a plan (outline node, check, scale, field): one word without spaces or dots. */
export const IdSchema = z.string().regex(/^[^\s./#?&"'<>]+$/, { error: expects.id });

/** `<plan>/<item>`: the address of an item in another plan. */
export const ItemRefSchema = z.string().regex(/^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/, { error: expects.itemRef });
