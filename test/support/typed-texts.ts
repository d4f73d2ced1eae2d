import fc from 'fast-check';

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at));
const fullWidth = ascii.slice(1).map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const signs = [...ascii, ...fullWidth, ...'取組の計画と実績、。「」（）・％ｶﾞ　①※〜―𠮷'];

/** A line of what people type: Japanese, digits, every sign of ASCII and its twin in full width. */
export const typedLine = fc.string({ unit: fc.constantFrom(...signs), maxLength: 12 });

export const typedText = fc.array(typedLine, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));

/** What a cell reads something into: bullets, bold, links and addresses. */
export const marks = /^- \S|\*\*|\]\(|https?:\/\//im;

/** The same lines in every run, in which nothing is a mark. */
export function sampleLines(count: number): string[] {
  const lines = fc.sample(
    typedLine.filter((line) => line.trim().length > 3 && !marks.test(line)),
    { numRuns: count, seed: 20130401 },
  );
  return [...new Set(lines.map((line) => line.trim()))];
}
