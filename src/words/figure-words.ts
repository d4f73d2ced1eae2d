/** Words that stand around a figure in a text of the sheet. Texts are compared in NFKC, without spaces, quotes and emphasis. */
export const figureWords = {
  /** What a list begins its lines with. */
  listMark: /^(?:[-+・●○◆■※]|\(?\d{1,2}[.)])+/g,
  /** Letters that NFKC would make a number of: ①. */
  circled: /[①-⑳]/g,
  bullet: '・',
  /** The year of the box itself says nothing that the box does not say, nor does what joins it to the sentence. */
  thisYear: '今年度|本年度|当年度|当該年度',
  /** The day on which it ends: 平成26年3月末, 2014年3月31日. */
  endOfYear: (years: readonly string[]) => `(?:${years.join('|')})年3月(?:末日?|31日)`,
  eraYear: /^(?<era>\D+?)(?<ordinal>\d+|元)/,
  firstYear: '元',
  fiscal: '年度',
  yearWord: '(?:年度?)?',
  behindYear: '(?:中|末|実績|決算)?(?:現在|時点)?(?:における|の|は|に|で|、)?',
  /** Not in the middle of another year's name: 25年度 in 平成25年度. */
  aloneYear: '(?<![\\d平成令和昭和HRS])',

  /** 参加者数 without its 数: 講座の参加者は1,250人. */
  counted: (units: string) => new RegExp(`(?:の?(?:${units})|[件回人])?数$`),
  /** Last parts of a name that could be of anything: 研修の実施回数. */
  everyCount:
    /^(?:年間|平均|延べ|総|実施|開催)?(?:件|回|人|日|時間|戸|箇所|か所|施設|団体)?(?:数|割合|比率|金額|面積|時間|費用)$/,
  /** What was done, of what is counted: 参加者数 is how many 参加. */
  countedDoing: /(?:者|件|回|人|世帯)?数$/,
  /** 出前講座を18回開催, 職員研修に延べ230人が参加: at a beginning, and of nothing else. */
  doing: (thing: string, units: string, done: string) =>
    `(^|、|・)${thing}[をはがに]は?(?:、)?(?:延べ|計|合計|年間|全部で|約)*[\\d,.万千]+(?:${units})[がをの]?${done}`,
  joint: 'の',
  bracket: /\([^)]*\)/g,
  /** Behind a name that is what the sentence is about, up to what is said of it. */
  topic:
    /^(?:\([^)\d]*\))?(?:について|に関して|の(?:年間)?(?:実績|結果|合計|総数))?値?(?:は|が|も|:|=|、|,|\(|→|[をで]?(?=(?:約|計|合計|延べ|年間)?\d))/,
  /** Behind a name without its 数, which alone is an everyday word. */
  topicOnly: '(?=(?:は|が|も|:)|\\d)',
  /** Before a name: a word that makes another thing of it (説明会の, 本庁の, 管理職), but for those that say all of the year. */
  modified:
    /(?<!(?:^|[、,・(:)]|結果|ため|ところ|により|によって|して)(?:年間|延べ|総|合計|全体|指標|市全体|全市)?の?)$|の$|ごと$|別$|(?:では|にあっては|については?|に限ると|のみ|だけで)、?$/,

  /** A number that stands right behind these is of another time or kind than the year's own result: 前年度の1,200人, 目標は1,300人. */
  notTheResult:
    /(?:前年度?|昨年度?|前回|前期|当初|従来|従前|以前|基準値?|これまで|過去|策定時|導入前|翌年度?|次年度|来年度|最終年度|将来|目標値?|計画値?|見込み?|予定|想定|うち|元年度?|\d年度?|[HRS]\d+)(?:同期|実績|数|比|である|として)?[のはがにをで:、(約とし]{0,5}$/,
  /** What a sentence says of a part of the year is not the year's result. */
  partOfYear:
    /上半期|下半期|前期|後期|中間|四半期|速報|(?<!\d)(?:[4-9]|1[0-2]|[12])月(?:末|\d+日)?(?:現在|時点|まで)|(?<!\d)(?:[4-9]|1[0-2]|[12])月末/,
  /** A month by itself; the last one ends the year. */
  month: /(?<!\d)(?:[1-9]|1[0-2])月(?:は|の|分|中|だけ|単)/,
  /** What is counted otherwise is not the indicator: 店頭の回収を加えると21.9％, 県内の平均は40％. */
  countedOtherwise:
    /参考|加え|含め|含む|除[くい]|仮に|場合|換算|試算|推計|全国|県内|県の|他市|類似|ごとに|のうち|各|それぞれ|最も|最[大小高低](?!の)/,
  perPiece: /当たり|あたり|につき|平均/,
  /** Between the topic and its number, or behind a number that came before: nothing that makes a part of the whole. */
  plain:
    /^(?:から|と|は|が|も|を|で|に|の|:|=|→|[▲△-]|マイナス|約|およそ|ほぼ|概ね|おおむね|計|合計|総計|延べ|年間|全体|全部|全市|合わせて|実績|結果|過去|最[高多少低]|初めて|わずか|ついに|年度|末|3月|現在|確定値?|速報値?|(?:目標|計画|前年度?|昨年度?)を?(?:大きく|わずかに)?(?:上回る|下回る|超える)|(?:前年度?|昨年度?)(?:同期)?(?:比|より|から|に比べ)て?[\d.,]+[^\d、]{1,4}(?=増|減|高|低|多|少|上|改)|増の?|減の?|高い|低い|多い|少ない|対して?|比べて?|平均)*$/,
  /** A clause that ends before the number: 2回を中止したため, 大きく伸びて. */
  clause: /[てりしえげけせれきみびち]$|ず$|ため$/,
  /** From one number to another is a way only where something moved; otherwise it is a range. */
  way: /^から/,
  moved: /^(?:に|へ|まで)(?:増|減|伸|上|下|改善|短縮|縮|拡|低|向|なっ|なり|回復|急|大)/,

  /** A number before these is a difference or a share, not the result itself: 150人増えた, 1人あたり, 1,200人から. */
  difference:
    /^(?:ポイント)?(?:も|ずつ|程度)?(?:の|が)?(?:増|減|上回|下回|超え|上昇|低下|改善|短|長|延び|縮|多|少な|不足|追加|差|前|後|伸び|あたり|当たり|につき|から|ごと|単位|早|遅)/,
  /** The counter is the beginning of another word: 3分の1, 2回目. */
  otherWord: /^(?:の\d|目|め|線|口)/,
  ordinal: /[第月]$/,
  /** About as much. */
  roughly: /^(?:台|余り?|あまり|弱|強|前後|程度|ほど|近く|に迫|に近)/,
  /** More, or less, than the number. */
  least: /^(?:以上|超(?!え)|を(?:大きく|わずかに|大幅に)?(?:超え[たるて]?|上回[っりる]た?|突破))/,
  most: /^(?:以下|未満|を(?:大きく|わずかに|大幅に)?(?:下回[っりる]た?|切[っりる]た?)|には?(?:届か|達しな|満た|及ば)(?:なかった|かった|ない|ず)?)/,
  notSo: /超えな|超えず|上回ら|上回れ|下回ら|下回れ|切らな|超えること/,
  /** What is hoped for is not what came out. */
  hoped:
    /見込|目指|めざ|予定|想定|期待|予測|必要|べき|たい$|とするに|にするに|(?:増やす|伸ばす|引き上げる|高める|減らす|抑える|[にと]する)(?:$|こと|ため|計画|方針)|目標(?:と(?:し|す)|に(?:し|す|設|掲)|値?を(?:設|掲|定|立))/,
  /** What stands nearer to a number than these belongs to it. */
  nearer: /[、(:]|(?<!\d),|,(?!\d)/,
  endOfClause: /[、(]/,
  unitsAlike: [
    ['人', '名'],
    ['か所', '箇所', 'カ所', 'ヶ所', 'ヵ所', 'ケ所', '個所'],
    ['%', 'パーセント'],
    ['t', 'トン'],
    ['kg', 'キログラム'],
    ['m2', '平方メートル'],
  ],
};
