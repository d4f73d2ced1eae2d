import type { BoxHelps } from './box-help.ts';

/** A figure of which something must be known. */
export const valueBoxes: BoxHelps = {
  value: {
    write: '数値、または数値にできないときの言葉を書きます。',
    example: 98.2,
    rules: ['figure-as-words'],
  },
  provisional: {
    write: 'まだ確定していない数値（速報値や見込み）に true と書きます。',
    example: true,
  },
  note: {
    write: 'この数値について、読む人に知っておいてほしいことを書きます。',
    example: '出納閉鎖前の速報値',
  },
};
