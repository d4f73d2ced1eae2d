import { expect, it } from 'vitest';
import { fold } from '../../../src/search/fold.ts';
import { joinTables, readTables } from '../../../src/search/fold-tables.ts';

const empty = { variants: '', compounds: '', stems: '', tails: '', long: '' };
const north = readTables({ ...empty, variants: '会會' });
const south = readTables({ ...empty, variants: '区區', compounds: '取組', stems: '取り', tails: '組み' });

it('brings together what the tables of any site bring together', () => {
  const both = joinTables([north, south]);
  expect(fold('會と區の取り組み', both).text).toBe('会と区の取組');
  expect(fold('會と區の取り組み', north).text).toBe('会と區の取り組み');
});
