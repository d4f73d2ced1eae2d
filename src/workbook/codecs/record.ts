import { excelWords } from '../../words/excel.ts';
import { type Codec, isBlank, textOfContent } from '../codec.ts';

/** One of the things that a value says, in a cell of its own. */
export interface Part {
  key: string;
  codec: Codec;
  /** As a message calls it, where the value says nothing without it. */
  needed?: string;
}

type Values = Record<string, unknown>;

/** A value of several keys (since when, and why), a cell each. What else it says is kept. */
export function recordCodec(parts: readonly Part[]): Codec {
  return {
    cells: parts.length,
    shape: 'line',
    parts: parts.map(({ codec }) => codec),
    encode: (value) => parts.map(({ key, codec }) => codec.encode(valuesOf(value)[key])[0] ?? null),
    decode(contents, was) {
      const old = valuesOf(was);
      if (contents.every((content) => textOfContent(content).trim() === ''))
        return { value: isBlank(was) ? was : undefined };
      const read: Values = {};
      for (const [at, { key, codec, needed }] of parts.entries()) {
        const decoded = codec.decode([contents[at] ?? null], old[key]);
        if ('fault' in decoded) return { fault: decoded.fault, at };
        if (needed !== undefined && isBlank(decoded.value)) return { fault: excelWords.faults.needed(needed), at };
        read[key] = decoded.value;
      }
      return { value: Object.fromEntries(Object.entries({ ...old, ...read }).filter(([, one]) => one !== undefined)) };
    },
  };
}

function valuesOf(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {};
}
