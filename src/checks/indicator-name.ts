import { figureWords } from '../words/figure-words.ts';
import { escaped, fold } from './folded-text.ts';
import { unitsAlike, unitOf } from './numbers-in-text.ts';

/** Ways to write a name. Most sentences have not even its first letter, so that the pattern is made only when it is needed. */
export interface Naming {
  first: string;
  pattern: () => RegExp;
}

/** How texts name an indicator. */
export interface IndicatorName {
  name: Naming;
  /** 収納率, of 市税の収納率: of the first indicator of the sheet that may be called so. */
  short: Naming | undefined;
  /** 出前講座を18回開催, of 出前講座の開催回数: the number stands inside the name. */
  doing: Naming | undefined;
  unit: string;
  /** Whether it is itself an average, or counted for each piece. */
  averages: boolean;
}

/** A name shorter than this without its 数 is too common a word; and so is a shorter last part of a name. */
const longEnough = { name: 4, part: 3 };

/** @param names of all indicators of the sheet */
export function indicatorName(name: string, unit: string, names: readonly string[]): IndicatorName {
  const units = unitsAlike(unitOf(unit).name).map(escaped).join('|');
  const full = fold(name);
  const plain = full.replace(figureWords.bracket, '') || full;
  const place = plain.lastIndexOf(figureWords.joint);
  const [thing, last] = [plain.slice(0, Math.max(place, 0)), plain.slice(place + 1)];
  return {
    name: anyOf([full, ...formsOf(plain, units, longEnough.name)]),
    short: isOwn(last, thing, name, names) ? anyOf(formsOf(last, units, longEnough.part)) : undefined,
    doing: doingOf(thing, last, units),
    unit: unitOf(unit).name,
    averages: figureWords.perPiece.test(full),
  };
}

/** As it is, and without the 数 at its end, where it then is what the sentence is about. */
function formsOf(name: string, units: string, atLeast: number): string[] {
  const bare = name.replace(figureWords.counted(units), '');
  return bare === name || bare.length < atLeast ? [name] : [name, `${bare}\0`];
}

/** With or without each の: 講座の参加者数, 講座参加者数. */
function anyOf(forms: readonly string[]): Naming {
  return naming(forms.at(-1)!, () => forms.map((form) => loosely(form).replace('\0', figureWords.topicOnly)).join('|'));
}

function naming(name: string, source: () => string): Naming {
  let made: RegExp | undefined;
  return { first: name.charAt(0), pattern: () => (made ??= new RegExp(source(), 'g')) };
}

function loosely(name: string): string {
  const letters = [...name.replaceAll(figureWords.joint, '')].map(escaped);
  return letters.join(`${figureWords.joint}?`);
}

function isOwn(last: string, thing: string, name: string, names: readonly string[]): boolean {
  if (thing === '' || last.length < longEnough.part || figureWords.everyCount.test(last)) return false;
  return names.find((other) => fold(other).includes(last)) === name;
}

function doingOf(thing: string, last: string, units: string): Naming | undefined {
  const done = last.replace(figureWords.countedDoing, '');
  if (thing.length < 2 || done.length < 2 || done === last) return undefined;
  return naming(thing, () => figureWords.doing(loosely(thing), units, escaped(done)));
}
