/** Words that rules look for in the texts of a sheet. Texts are compared in NFKC. */
export const textWords = {
  /** 平成25年度, 令和元年, H25, 2013年度 */
  yearName: /(?:平成|令和|昭和|[HRS](?=\d))(?:元|\d{1,2})年?度?|(?:19|20)\d\d年度?/g,
  /** What is written where there is nothing to write. */
  nothing: /^(?:特に)?(?:な(?:い|し)|無し?|ありません|該当(?:なし|無し)|未(?:定|記入|実施)|同上|空欄)?$/,
  /** Sentences of a text end here. */
  sentenceEnd: /[。！？!?\n]+/,
  /** A number that stands right behind these is of another time or kind than the year's own result: 前年度の1,200人, 目標は1,300人. */
  notTheResult:
    /(?:前年度?|昨年度?|前回|前期|当初|従来|従前|以前|基準値?|これまで|過去|策定時|導入前|翌年度?|次年度|来年度|最終年度|将来|目標値?|計画値?|見込み?|予定|想定|うち|元年度?|\d年度?)(?:同期|実績|数|比)?[のはがにをで:、(約とし]{0,5}$/,
  /** What a sentence says of a part of the year is not the year's result. */
  partOfYear: /上半期|下半期|前期|後期|中間|四半期|速報|(?<!\d)(?:[4-9]|1[0-2]|[12])月末|時点で(?!は?3月)/,
  /** What is counted otherwise is not the indicator: 店頭の回収を加えると21.9％, 県内の平均は40％. */
  countedOtherwise:
    /参考|加え|含め|含む|除[くい]|仮に|場合|換算|試算|推計|全国|県内|県の|他市|類似|平均すると|ごとに|のうち/,
  /** A number before these is a difference, a share or a bound, not the result itself: 150人増えた, 1人あたり, 1,200人から. */
  difference:
    /^(?:ポイント)?(?:も|ずつ|程度)?(?:を|の|が)?(?:増|減|上回|下回|超え|上昇|低下|改善|短縮|延び|縮|多|少な|不足|届かな|追加|差|前|後|伸び|以上|以下|未満|あたり|当たり|につき|から)/,
  scales: { 千: 1e3, 百万: 1e6, 千万: 1e7, 万: 1e4, 億: 1e8 } as Record<string, number>,
  /** A target that is a bound: 80％以上, 30分以内. */
  bound: /^(.+?)(以上|以下|以内|未満|超|を超える)$/,
  bounds: { 以上: 'up', 以下: 'down', 以内: 'down', 未満: 'below', 超: 'above', を超える: 'above' } as Record<
    string,
    'up' | 'down' | 'above' | 'below'
  >,
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
      '実現 対策 作成 開始 予定 部分 全体 一部 場合 引続 進捗 達成 行政 改革 業務 関係 各課 庁内 本市 活用 整備 促進 見直 拡大 具体 事項 調整 把握 方法 体制 管理 利用 運用 支援 情報 次年'
    ).split(' '),
  ),
};
