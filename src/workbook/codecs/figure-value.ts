import type { Codec } from '../codec.ts';
import { figureCodec } from './figure.ts';

const figure = figureCodec(true);

/** A figure, with or without what is said about it (that it is provisional): of that, the figure alone is written in a cell. */
export const figureValueCodec: Codec = {
  ...figure,
  encode: (value) => figure.encode(plainOf(value)),
  decode(contents, was) {
    const decoded = figure.decode(contents, plainOf(was));
    if ('fault' in decoded || decoded.value === undefined || !isDetailed(was)) return decoded;
    return { value: { ...was, value: decoded.value } };
  },
};

function plainOf(value: unknown): unknown {
  return isDetailed(value) ? value.value : value;
}

function isDetailed(value: unknown): value is { value: unknown } {
  return typeof value === 'object' && value !== null && 'value' in value;
}
