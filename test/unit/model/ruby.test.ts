import { expect, it } from 'vitest';
import { rubyOf } from '../../../src/model/ruby.ts';

it.each([
  ['デジタル推進課', 'でじたるすいしんか', [{ text: 'デジタル' }, { text: '推進課', reading: 'すいしんか' }]],
  ['まちづくり課', 'まちづくりか', [{ text: 'まちづくり' }, { text: '課', reading: 'か' }]],
  ['市民課', 'しみんか', [{ text: '市民課', reading: 'しみんか' }]],
  ['子ども・若者課', 'こどもわかものか', [{ text: '子ども・若者課', reading: 'こどもわかものか' }]],
  ['ＩＣＴ課', 'あいしーてぃーか', [{ text: 'ＩＣＴ課', reading: 'あいしーてぃーか' }]],
])('%s has its reading over what cannot be read as it stands', (name, kana, pieces) =>
  expect(rubyOf(name, kana)).toEqual(pieces),
);
