import { CalendarDateSchema, DueSchema, MonthSchema } from '../schema/values/date.ts';
import { FiscalYearSchema, YearKeySchema } from '../schema/values/fiscal-year.ts';
import { ItemRefSchema, SlugSchema } from '../schema/values/id.ts';
import { MunicipalityCodeSchema, checkDigitOf } from '../schema/values/municipality-code.ts';
import { WebUrlSchema } from '../schema/values/url.ts';
import { FilePathSchema } from '../schema/source.ts';
import { calendar, eras } from '../words/calendar.ts';
import { expects } from '../words/expects.ts';
import { choiceNames, written } from '../words/written.ts';

interface Check {
  safeParse(value: unknown): { success: boolean };
}
/** @param beside the map that contains the value */
type Guess = (text: string, beside: unknown) => string | undefined;

/** What was most likely meant by a value that its box does not take, by what the box expects. Only what the box would take is proposed. */
export function valueMeant(remedy: string, value: unknown, beside?: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const guess = guesses.get(remedy)?.(String(value), beside);
  return guess === String(value) ? undefined : guess;
}

/** The choice that a clerk's word stands for. */
export function choiceMeant(choices: readonly string[], value: string): string | undefined {
  const word = folded(value);
  return choices.find((choice) => choiceNames[choice]?.some((name) => folded(name) === word));
}

/** Width, quotes and spaces do not count; every dash is a hyphen. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s"'\u201c\u201d\u2018\u2019\u300c\u300d]/g, '')
    .replace(/[\u2010-\u2015\u2212\u30fc~\u301c]/g, '-')
    .toLowerCase();
}

const any = (words: readonly string[]) => `(?:${words.join('|')})`;
const { year, month, day, end } = written.dayParts;
const era = `(${eras.flatMap(({ name, short }) => [name, short.toLowerCase()]).join('|')})\\.?(${calendar.firstYear}|\\d{1,2})`;
const yearPattern = new RegExp(`^(?:(\\d{4})|${era})${any(written.year)}?$`);
const dayPattern = new RegExp(
  `^(?:(\\d{4})|${era})[-/.${year}](\\d{1,2})[-/.${month}](\\d{1,2})${day}?(?:\\d\\d:\\d\\d.*)?$`,
);

function yearOf(text: string): string | undefined {
  const [, western, name, ordinal] = yearPattern.exec(text) ?? [];
  const number = westernYear(western, name, ordinal);
  return number !== undefined && fits(FiscalYearSchema, number) ? String(number) : undefined;
}

function westernYear(western?: string, name?: string, ordinal?: string): number | undefined {
  if (western !== undefined) return Number(western);
  const first = eras.find((one) => one.name === name || one.short.toLowerCase() === name)?.from;
  return first === undefined ? undefined : first + (ordinal === calendar.firstYear ? 1 : Number(ordinal)) - 1;
}

function yearKeyOf(text: string): string | undefined {
  const open = folded(text).replace(new RegExp(`${any(written.onwards)}$`), '-');
  const [first = '', second, ...more] = open.split('-');
  const from = yearOf(first);
  if (from === undefined || more.length > 0) return undefined;
  if (second === undefined || second === '') return second === undefined ? from : `${from}-`;
  const to = /^\d\d$/.test(second) ? laterInCentury(from, second) : yearOf(second);
  const key = to === undefined ? '' : [from, to].sort().join('-');
  return fits(YearKeySchema, key) ? key : undefined;
}

/** `2024-25`; in `2024-04` the second number is a month. */
function laterInCentury(from: string, digits: string): string | undefined {
  const to = from.slice(0, 2) + digits;
  return to > from ? to : undefined;
}

function stageKeyOf(text: string): string | undefined {
  const [first = '', round, ...more] = text.normalize('NFKC').split('/');
  // `h1` is a round without its year, not 平成元年.
  const key = /^[a-z]/.test(first) ? undefined : yearKeyOf(first);
  if (key === undefined || more.length > 0) return undefined;
  return round === undefined ? key : fits(SlugSchema, folded(round)) ? `${key}/${folded(round)}` : undefined;
}

function dayOf(text: string): string | undefined {
  const [, western, name, ordinal, inMonth = '', onDay = ''] = dayPattern.exec(folded(text)) ?? [];
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(folded(text));
  const parts = compact ? compact.slice(1) : [westernYear(western, name, ordinal), inMonth, onDay];
  return checked(CalendarDateSchema, parts.map((part) => String(part).padStart(2, '0')).join('-'));
}

function monthOf(text: string): string | undefined {
  const [, inYear = '', inMonth = ''] =
    new RegExp(`^(\\d{4})[-/.${year}](\\d{1,2})${month}?(?:-\\d+)?$`).exec(folded(text)) ?? [];
  return checked(MonthSchema, `${inYear}-${inMonth.padStart(2, '0')}`);
}

function dueOf(text: string, beside: unknown): string | undefined {
  const next = any([...written.nextYear, '\\+1']);
  const pattern = new RegExp(`^(${next})?(?:\\d{4}[-/.${year}])?(\\d{1,2})[-/.${month}](\\d{1,2}|${end})${day}?$`);
  const [, after, inMonth = '', onDay = ''] = pattern.exec(folded(text)) ?? [];
  const mm = inMonth.padStart(2, '0');
  const days = onDay === end ? ['31', '30', '29'] : [onDay.padStart(2, '0')];
  const due = days.map((dd) => checked(DueSchema, `${mm}-${dd}`)).find((day) => day);
  if (due === undefined) return undefined;
  return after !== undefined || isNextYear(Number(inMonth), beside) ? `+1 ${due}` : due;
}

/** Whether a month precedes the round's last month within the fiscal year, so that the next year must be meant. */
function isNextYear(month: number, beside: unknown): boolean {
  const { months } = (beside ?? {}) as { months?: unknown };
  const last = typeof months === 'string' ? /(\d{1,2})\D*$/.exec(months.normalize('NFKC'))?.[1] : undefined;
  const ofYear = (calendarMonth: number) => (calendarMonth + 8) % 12;
  return last !== undefined && ofYear(month) < ofYear(Number(last));
}

function numberOf(text: string): string | undefined {
  const plain = folded(text)
    .replace(new RegExp(`^${any(written.minus)}`), '-')
    .replaceAll(',', '');
  const [, number, unit = ''] = /^(-?\d+(?:\.\d+)?)(\D*)$/.exec(plain) ?? [];
  return written.magnitudes.some((word) => unit.includes(word)) ? undefined : number;
}

function codeOf(text: string): string | undefined {
  const digits = folded(text);
  const candidates = [digits, `0${digits}`, /^\d{5}$/.test(digits) ? `${digits}${checkDigitOf(digits)}` : ''];
  const code = candidates.find((candidate) => fits(MunicipalityCodeSchema, candidate));
  return code === undefined ? undefined : `"${code}"`;
}

function urlOf(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  const beginning = /^https?:\/\/[\x21-\x7e]+?(?=[^\x20-\x7e]|$|\()/.exec(plain)?.[0];
  return checked(WebUrlSchema, beginning ?? (/^www\.[\x21-\x7e]+$/.test(plain) ? `https://${plain}` : ''));
}

const slug = (text: string) =>
  folded(text)
    .replace(/\.mdx$/, '')
    .replace(/_/g, '-');
const guesses = new Map<string, Guess>([
  [expects.fiscalYear, (text) => yearOf(folded(text))],
  [expects.historyYears, (text) => yearOf(folded(text))],
  [expects.yearKey, yearKeyOf],
  [expects.yearOrder, yearKeyOf],
  [expects.stageKey, stageKeyOf],
  [expects.date, dayOf],
  [expects.month, monthOf],
  [expects.due, dueOf],
  [expects.number, numberOf],
  [
    expects.boolean,
    (text) => choiceMeant(['true', 'false'], text) ?? ['true', 'false'].find((one) => one === folded(text)),
  ],
  [expects.municipalityCode, codeOf],
  [
    expects.email,
    (text) => (/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text.normalize('NFKC')) ? text.normalize('NFKC') : undefined),
  ],
  [expects.webUrl, urlOf],
  [
    expects.filePath,
    (text) =>
      checked(
        FilePathSchema,
        `files/${
          text
            .normalize('NFKC')
            .split(/[\\/\u00a5]/)
            .at(-1) ?? ''
        }`,
      ),
  ],
  [expects.itemRef, (text) => checked(ItemRefSchema, slug(text).replace(/^plans\//, ''))],
  [expects.slug, (text) => checked(SlugSchema, slug(text).split('/').at(-1) ?? '')],
  [expects.round, (text) => checked(SlugSchema, slug(text))],
]);

function checked(schema: Check, value: string): string | undefined {
  return fits(schema, value) ? value : undefined;
}

function fits(schema: Check, value: unknown): boolean {
  return schema.safeParse(value).success;
}
