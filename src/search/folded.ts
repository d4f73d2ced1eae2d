/** Text as search compares it. For each code unit, `starts` and `ends` hold the range of the original text that it stands for. */
export interface Folded {
  text: string;
  starts: number[];
  ends: number[];
}

/** Replaces each match of a global pattern; what replaces it stands for the same range of the original. */
export function rewrite(
  folded: Folded,
  pattern: RegExp,
  replacement: (match: string, ...groups: string[]) => string,
): Folded {
  const { text, starts, ends } = folded;
  const result: Folded = { text: '', starts: [], ends: [] };
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    const [found, ...groups] = match;
    const by = replacement(found, ...groups);
    if (by === found) continue;
    copy(folded, done, match.index, result);
    done = match.index + found.length;
    const aligned = by.length === found.length;
    for (let at = 0; at < by.length; at++) {
      result.starts.push(starts[aligned ? match.index + at : match.index]!);
      result.ends.push(ends[aligned ? match.index + at : done - 1]!);
    }
    result.text += by;
  }
  if (done === 0) return folded;
  copy(folded, done, text.length, result);
  return result;
}

/** Takes out code units, given by their places in rising order. */
export function without(folded: Folded, places: readonly number[]): Folded {
  if (places.length === 0) return folded;
  const result: Folded = { text: '', starts: [], ends: [] };
  let done = 0;
  for (const place of places) {
    copy(folded, done, place, result);
    done = place + 1;
  }
  copy(folded, done, folded.text.length, result);
  return result;
}

function copy({ text, starts, ends }: Folded, from: number, to: number, result: Folded): void {
  result.text += text.slice(from, to);
  for (let at = from; at < to; at++) {
    result.starts.push(starts[at]!);
    result.ends.push(ends[at]!);
  }
}
