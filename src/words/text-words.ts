/** Words that rules look for in the texts of a sheet. Texts are compared in NFKC. */
export const textWords = {
  /** 平成25年度, 令和元年, H25, 25年度, 2013年度, 今年度 */
  yearName: /(?:平成|令和|昭和|[HRS](?=\d))(?:元|\d{1,2})年?度?|(?:19|20)\d\d年度?|(?<!\d)\d{1,2}年度|[今本]年度/g,
  /** How verbs end, of what is to be done and of what was done: 改める, 改めた. */
  verbEnding:
    /(?:(?:いた|って)?(?:し|され|させ)?(?:ました|ます|ている|ていく|ていた|てきた)|し?た|する|される|された|[りきみびぎちっん]ました|[りきみびぎち]ます|った|んだ|[いし]た|いだ|[るうくぐむぶつすたし])$/,
  /** 計画どおり、…: what follows is still the plan. */
  asPlanned: /^(?:計画|予定)(?:どおり|通り|どおりに|通りに)/,
  /** What every sheet says of anything. */
  stock:
    /引き?続き?|継続(?:的に|して)?|実施|検討|運用|予定|計画|どおり|通り|順次|適宜|随時|推進|行(?:った|う)|図(?:った|る)|年度|済み?|しました|します|した|する|中$/g,
  /** What was planned was not done. */
  notDone: /なかった|できず|せず|行わず|至ら|見送|延期|中止|取りやめ|未(?:実施|着手|完了)/,
  /** What is written where there is nothing to write. */
  nothing:
    /^(?:特に|特記(?:事項)?|該当|記載|記入|実績|報告(?:事項)?|課題)?(?:は|が)?(?:な(?:い|し)|無し?|(?:あり|ござい)ません|未(?:定|記入|記載|入力|実施|報告)|同上|空欄|後日(?:記入|記載|報告)|(?:作成|記入|入力|集計|調整)中|na|tbd)?(?:です)?$/i,
  /** Labels of boxes of a city's own that say what was done. */
  whatWasDone: /取組|取り組|結果|成果|実績|実施|状況|内容/,
  /** ー is a letter, and often written for a dash. */
  dashes: /^ー+$/,
  /** Sentences of a text end here. */
  sentenceEnd: /[。！？!?\n]+/,
  scales: { 千: 1e3, 百万: 1e6, 千万: 1e7, 万: 1e4, 億: 1e8 } as Record<string, number>,
  /** A target that is a bound: 80％以上, 30分以内. */
  bound: /^(.+?)(以上|以下|以内|未満|超|を超える)$/,
  bounds: { 以上: 'up', 以下: 'down', 以内: 'down', 未満: 'below', 超: 'above', を超える: 'above' } as Record<
    string,
    'up' | 'down' | 'above' | 'below'
  >,
  /** What a step of a scale is called where all was reached; where nearly; and where it says what is to become of the item. */
  reached: /^(?:目標|計画|予定)?(?:を|は|の)?達成(?:した|済み?)?$/,
  nearly: /おおむね|概ね|ほぼ|一部|半分|やや/,
  howToGoOn: /^(?:拡充|拡大|継続|維持|現状維持|改善|見直し?|縮小|統合|廃止)/,
  /** A target that is a thing to do (策定, 全校で開始), and a result that says it was not done. */
  thingToDo: /^\D*$/,
  undone:
    /^(?:未(?:策定|実施|着手|導入|設置|開設|達成|完了|制定|作成|開催|整備|締結|移行|改正)|(?:実施|策定|導入)?(?:見送り|できず|なし)|検討中|準備中|延期|中止)/,
  about: /(?:約|およそ|ほぼ|概ね|おおむね)$/,
  /** A number as texts write it: 1,250, 1.2万, 1億2,000万. */
  number: /(?<![\d.,])(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:百万|千万|[千万億])?){1,4}/g,
  partOfNumber: /([\d,]+)(?:\.(\d+))?(百万|千万|[千万億])?/g,
  unitWithScale: /^(百万|千万|[千万億])?(.+)$/,
  /** Runs of letters that carry meaning: kanji, katakana, Latin. */
  runs: /[\p{Script=Han}々ァ-ヴーa-z]{2,}/gu,
  /** Words that every sheet has: to share them is to share nothing. */
  common: new Set(
    (
      '取組 取り組 実施 検討 推進 必要 課題 今後 市民 職員 対応 改善 年度 平成 令和 状況 評価 充実 向上 強化 継続 実績 計画 目標 事業 方針 内容 結果 効果 確認 ' +
      '実現 対策 作成 開始 予定 部分 全体 一部 場合 引続 進捗 達成 行政 改革 業務 関係 各課 庁内 本市 活用 整備 促進 見直 拡大 具体 事項 調整 把握 方法 体制 管理 利用 運用 支援 情報 次年 ' +
      '万円 千円 億円 時点 現在 毎年 前年 翌年 年間 期間 時期 当初 可能 十分 問題 関連 各種 対象 目的 導入 設置'
    ).split(' '),
  ),
};
