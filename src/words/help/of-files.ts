import type { RuleHelp } from './rule-help.ts';

/** Rules for one file by itself. */
export const helpOfFiles = {
  unreadable: {
    title: 'ファイルを読めない',
    why: '文字コードが UTF-8 でない、空である、置き場所や名前が決まりと違うなどの理由で、内容を読めません。読めないファイルは公表されません。',
    mend: 'エディターで UTF-8 を選んで保存し直すか、ファイルの置き場所と名前を確かめてください。',
    wrong: 'plans/2023/窓口.mdx',
    right: 'plans/2023/madoguchi.mdx',
  },
  'missing-file': {
    title: '必要なファイルがない',
    why: 'site.yaml と departments.yaml は必ず要ります。取組のあるフォルダーには plan.yaml が要ります。',
    mend: '足りないファイルを作ってください。ほかの計画のものを写して直すのが早道です。',
  },
  yaml: {
    title: '書き方の決まりに合わない',
    why: '「項目: 値」の書き方が崩れていて、どの欄に何が書かれているかを読み取れません。',
    mend: '示された行とその前後の「: 」、字下げ、引用符、かっこを見てください。',
    wrong: 'title：窓口の改善',
    right: 'title: 窓口の改善',
  },
  conflict: {
    title: '編集の衝突の印が残っている',
    why: '二人が同じところを直したとき、両方の文章と印（<<<<<<<、=======、>>>>>>>）がファイルに入ります。このままでは、どちらが正しいか決まりません。',
    mend: '残す方の文章を選び、もう一方と三つの印の行を消してください。',
  },
  'unknown-key': {
    title: '決まりにない項目',
    why: '項目の名前が違うと、書いたことがどの欄にも載りません。',
    mend: '近い名前が示されたら、それに直してください。市独自の欄は plan.yaml の fields に加えて、fields の下に書きます。',
    wrong: 'backgruond: 窓口の待ち時間が長い。',
    right: 'background: 窓口の待ち時間が長い。',
  },
  missing: {
    title: '必要な項目がない',
    why: '名前、位置づけ、担当課など、調書に必ず要る項目がありません。',
    mend: '示された項目を書いてください。',
  },
  'wrong-value': {
    title: '欄に合わない値',
    why: '数値の欄に単位が書かれている、日付が実在しないなど、その欄では読めない値です。',
    mend: '示された書き方の例に合わせてください。',
    wrong: 'planned: {2026: 1,200千円}',
    right: 'planned: {2026: 1200}',
  },
  'bad-key': {
    title: '項目の名前に使えない言葉',
    why: '年度ごとの欄の名前は西暦4けたの年度、符号は短い英数字などと決まっています。',
    mend: '示された書き方の例に合わせてください。',
    wrong: '令和8: {plan: 始める}',
    right: '2026: {plan: 始める}',
  },
  unsafe: {
    title: '公表できない書き方',
    why: '読む人の画面や、サイトを作る機械で動くおそれのある書き方（HTML のタグ、プログラム、javascript: のリンク、見えない制御文字など）です。',
    mend: 'その部分を消すか、全角の記号（＜ ｛）にしてください。本文では決められた四つの部品を使えます。',
    wrong: 'actual: <script>…</script>',
    right: 'actual: 窓口を一つにまとめた。',
  },
} satisfies Record<string, RuleHelp>;
