import type { OwnCheck } from './report.ts';

/** A success criterion of the levels A and AA. */
export interface Criterion {
  number: string;
  level: 'A' | 'AA';
  /** The WCAG that it came with; those of 2.0 are the ones of JIS X 8341-3:2016. */
  since: '2.0' | '2.1' | '2.2';
  /** Checks of ours that look at it on every page. */
  own: readonly OwnCheck[];
  /** Whether there is nothing that it could be about where those checks find nothing. */
  absent?: true;
}

const of = (number: string, level: 'A' | 'AA', since: Criterion['since'], ...own: OwnCheck[]): Criterion => ({
  number,
  level,
  since,
  own,
});
const absent = (criterion: Criterion): Criterion => ({ ...criterion, absent: true });

/** All of WCAG 2.2 at A and AA, and 4.1.1, which only JIS X 8341-3:2016 still has. Source: https://www.w3.org/TR/WCAG22/ */
export const criteria: readonly Criterion[] = [
  of('1.1.1', 'A', '2.0'),
  absent(of('1.2.1', 'A', '2.0', 'media')),
  absent(of('1.2.2', 'A', '2.0', 'media')),
  absent(of('1.2.3', 'A', '2.0', 'media')),
  absent(of('1.2.4', 'AA', '2.0', 'media')),
  absent(of('1.2.5', 'AA', '2.0', 'media')),
  of('1.3.1', 'A', '2.0'),
  of('1.3.2', 'A', '2.0'),
  of('1.3.3', 'A', '2.0'),
  of('1.3.4', 'AA', '2.1'),
  of('1.3.5', 'AA', '2.1'),
  of('1.4.1', 'A', '2.0'),
  absent(of('1.4.2', 'A', '2.0', 'media')),
  of('1.4.3', 'AA', '2.0', 'contrast'),
  of('1.4.4', 'AA', '2.0', 'reflow'),
  of('1.4.5', 'AA', '2.0'),
  of('1.4.10', 'AA', '2.1', 'reflow'),
  of('1.4.11', 'AA', '2.1', 'contrast'),
  of('1.4.12', 'AA', '2.1', 'spacing'),
  of('1.4.13', 'AA', '2.1'),
  of('2.1.1', 'A', '2.0', 'focus'),
  of('2.1.2', 'A', '2.0', 'focus'),
  of('2.1.4', 'A', '2.1'),
  absent(of('2.2.1', 'A', '2.0', 'forms')),
  absent(of('2.2.2', 'A', '2.0', 'motion')),
  absent(of('2.3.1', 'A', '2.0', 'motion', 'media')),
  of('2.4.1', 'A', '2.0'),
  of('2.4.2', 'A', '2.0', 'title'),
  of('2.4.3', 'A', '2.0'),
  of('2.4.4', 'A', '2.0'),
  of('2.4.5', 'AA', '2.0'),
  of('2.4.6', 'AA', '2.0'),
  of('2.4.7', 'AA', '2.0', 'focus'),
  of('2.4.11', 'AA', '2.2', 'covered'),
  of('2.5.1', 'A', '2.1'),
  of('2.5.2', 'A', '2.1'),
  of('2.5.3', 'A', '2.1'),
  of('2.5.4', 'A', '2.1'),
  of('2.5.7', 'AA', '2.2'),
  of('2.5.8', 'AA', '2.2'),
  of('3.1.1', 'A', '2.0'),
  of('3.1.2', 'AA', '2.0'),
  of('3.2.1', 'A', '2.0', 'focus'),
  of('3.2.2', 'A', '2.0'),
  of('3.2.3', 'AA', '2.0'),
  of('3.2.4', 'AA', '2.0'),
  of('3.2.6', 'A', '2.2'),
  of('3.3.1', 'A', '2.0'),
  of('3.3.2', 'A', '2.0'),
  of('3.3.3', 'AA', '2.0'),
  absent(of('3.3.4', 'AA', '2.0', 'forms')),
  absent(of('3.3.7', 'A', '2.2', 'forms')),
  absent(of('3.3.8', 'AA', '2.2', 'forms')),
  of('4.1.1', 'A', '2.0'),
  of('4.1.2', 'A', '2.0'),
  of('4.1.3', 'AA', '2.1'),
];
