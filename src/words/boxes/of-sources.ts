import type { BoxHelps } from './box-help.ts';

/** 原本・添付: of an item, and of a plan. */
export const sourceBoxes: BoxHelps = {
  title: { write: '資料の名前を書きます。', example: '経営改革プラン2023（本編）' },
  url: {
    write: '資料がウェブにあるときに、そのアドレスを書きます。',
    example: 'https://www.city.shiomi.example/keiei/plan2023.pdf',
    rules: ['http-address'],
  },
  file: {
    write: '計画のフォルダーの files/ に置いたファイルの名前を書きます。サイトと一緒に公表されます。',
    example: 'files/sheet-10.pdf',
    rules: ['missing-attachment'],
  },
  pages: { write: '資料の中の、もとになったページを書きます。', example: '14-16' },
  retrieved: { write: 'その資料を確かめた日を書きます。', example: '2026-06-15' },
};
