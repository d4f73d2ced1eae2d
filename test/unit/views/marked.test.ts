import { describe, expect, it } from 'vitest';
import { type Stretch, markedTexts } from '../../../src/views/proposal/marked.ts';

const shown = (stretches: Stretch[]) => stretches.map(({ text, marked }) => (marked ? `【${text}】` : text)).join('');
const marked = (before: string, after: string) => {
  const { before: old, after: now } = markedTexts(before, after);
  return [shown(old), shown(now)];
};

describe('the letters that differ are marked', () => {
  it.each([
    ['a number', '発券機を3台置く。', '発券機を5台置く。', '発券機を【3】台置く。', '発券機を【5】台置く。'],
    ['words put in', '時間を短縮する。', '時間を12分に短縮する。', '時間を短縮する。', '時間を【12分に】短縮する。'],
    ['all of it', '順調', '遅れ', '【順調】', '【遅れ】'],
    ['nothing', '同じ', '同じ', '同じ', '同じ'],
    ['a box filled', '', '書いた', '', '【書いた】'],
  ])('%s', (_, before, after, old, now) => expect(marked(before, after)).toEqual([old, now]));

  it('a letter that is several units of UTF-16 is never cut', () => {
    expect(marked('𠮷野と𠮟る', '𠮟野と𠮷る')).toEqual(['【𠮷】野と【𠮟】る', '【𠮟】野と【𠮷】る']);
    expect(marked('か\u3099いこく', 'かいこく')).toEqual(['【か\u3099】いこく', '【か】いこく']);
    expect(marked('葛\u{E0100}城市', '葛城市')).toEqual(['【葛\u{E0100}】城市', '【葛】城市']);
    expect(marked('外字\ue000と𠮷', '外字\ue000と𠮟')).toEqual(['外字\ue000と【𠮷】', '外字\ue000と【𠮟】']);
  });
});
