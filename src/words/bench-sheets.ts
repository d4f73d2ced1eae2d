/** Words and sentences of which the benchmark's sheets are put together. Where a sentence has a name in braces, a word of that list stands. */
const words = (text: string) => text.trim().split(/\s+/);

export const benchSheets = {
  site: '計測市 改革の記録',
  municipality: '計測市',
  notice: '計測市は、速さを測るための架空の市です。',
  plan: (number: number) => `行政経営の見直し計画（第${number}次）`,
  levels: ['柱', '方針'],
  pillars: ['窓口と手続き', '財政と財産', '人と組織', '地域とのつながり'],
  direction: (pillar: string, number: number) => `${pillar}を見直す方針その${number}`,
  rounds: ['上半期', '下半期'],
  statuses: ['予定通り', 'やや遅れ', '遅れ'],
  effect: '効果額',
  unit: '千円',
  no: (plan: number, item: number) => `${plan}-${item}`,
  title: (field: string, object: string, way: string) => `${field}の${object}の${way}`,
  summary: (field: string, object: string, group: string) =>
    `${field}の${object}を見直して、${group}が待ち時間や手間を気にせずに使える市役所に近づけます。`,
  department: (field: string) => `${field}課`,
  indicator: (object: string) => `${object}について寄せられた苦情への回答率`,
  percent: '％',
  definition: (field: string) => `年度末に${field}の担当が数え、翌月の会議で確かめた値`,
  meaning: (term: string) => `${term}に関わる仕事を、計測市でまとめて呼ぶときの言い方です。`,
  way: words(
    '電子化 集約 共同化 簡素化 再編 点検 標準化 公開 延長 委託 内製化 統合 多言語化 平準化 縮小 拡充 有料化 無償化 予約制 巡回化',
  ),
  field: words(`
    窓口 税務 年金 国保 介護 保育 学童 図書館 公民館 体育館 美術館 給食 水道 下水道 道路 公園 河川 港湾 農地 林道
    観光 商店街 消防 防災 交通 住宅 墓地 ごみ リサイクル 緑化 文書 契約 人事 研修 広報 統計 選挙 監査 議会 財産`),
  object: words(`
    申請書 台帳 予約 受付時間 相談 案内板 料金表 点検記録 委託仕様 補助金 使用料 減免 督促 照会 証明書 名簿 地図 報告書 会議 決裁
    備品 車両 倉庫 電話 封筒 通知文 掲示 講座 貸出し 返却 送迎 巡回 清掃 修繕 警備 検査 面接 採用 異動 引継ぎ`),
  group: words(
    '子育て中の世帯 高齢の単身者 自治会の役員 商店の経営者 外国籍の住民 学生 消防団員 農家 転入した世帯 障害のある人 介護する家族 勤め人 民生委員 利用団体 近隣の事業所 新任の職員',
  ),
  first: [...'東西南北上下中大小新古浜山川谷松竹梅桜沖岩石金白黒赤青高長平'],
  second: [...'田野原沢浜島崎谷山川森林橋坂町丘岡池塚沼瀬峰里寺宮木井戸根尾'],
  place: (first: string, second: string, kind: string) => `${first}${second}${kind}`,
  kind: words('地区 支所 集会所 小学校区 出張所 団地 商店会 分館 事務所 広場'),
  month: [...'456789'].map((digit) => `${digit}月`),
  number: [...'23456789'],
  stop: '。',
  background: words(`
    {field}の{object}は、{place}と{place}で扱いが分かれており、{group}から分かりにくいという声が届いている。
    {object}の控えが紙だけで残っているため、{month}の繁忙期には探すだけで半日を費やすことがある。
    これまで{place}で試した{way}は、{group}の協力を得られた一方で、{field}の担当だけに負担が偏った。
    {field}に関する要望のうち、{object}に触れたものが毎年のように上位に入っている。
    {place}では{object}の管理を一人に任せており、休みの日に代わる職員がいない。
    {object}の{way}を他の課が先に進めたため、{field}だけが古い様式のまま残った。
    {group}への聞き取りでは、{object}よりも{field}の職員と話せる時間を望む意見が目立った。
    {place}の建物は雨漏りが続いており、{object}を置く場所を移す必要に迫られている。
    {field}の経費は増え続けているが、{object}の内訳を示した資料がなく、比べることができない。
    合併前の{place}の決まりが生きており、{object}の基準が{number}通り残っている。
    {group}が{object}を利用するには、{place}まで{number}回足を運ばなければならない。
    担当者が替わるたびに{object}の手順が失われ、{field}の仕事が滞る原因になっている。`),
  purpose: words(`
    {group}が{object}のために仕事を休まずに済むようにする。
    {field}の職員が、{object}の整理よりも相談に時間を使えるようにする。
    {object}の費用を誰でも確かめられる形で示し、{way}の良し悪しを話し合えるようにする。
    {place}と{place}のどちらでも、同じ説明を受けられるようにする。
    {object}の{way}によって空いた部屋を、{group}の集まりに役立てる。
    災害のときにも{field}の仕事が止まらないよう、{object}の控えを分けて持つ。
    {field}の経験を{place}の若い職員に伝え、一人に頼らない体制に改める。
    {object}に関わる移動を減らし、{place}から遠い{group}の負担を軽くする。`),
  planned: words(`
    {place}で{object}の{way}を試す
    {field}と{field}の担当が集まり、{object}の手順を一つに書き直す
    {group}に{object}の使いにくい点を聞き取る
    {object}の棚卸しを{month}までに終える
    {place}の{object}を{place}へ移す準備を始める
    {way}にかかる費用を見積もり、{field}の予算に載せる
    {object}の様式から、使われていない欄を削る
    {field}の研修に{object}の実習を加える
    {place}の掲示を、{group}にも読める言葉に差し替える
    {object}の委託先を選ぶ基準を公表する
    {group}と{field}の話し合いの場を{number}か所に設ける
    {month}に{place}で{object}の出前説明を行う`),
  done: words(`
    {place}の{object}について{way}を始め、{group}の利用が目に見えて増えた
    {field}の規程を改め、{object}の押印を求めないこととした
    {group}を招いた意見交換を{place}で開き、寄せられた提案を{object}に取り入れた
    {object}の写しを電子の形で保存し、{place}の書庫を空にした
    {month}の大雨で{place}の作業が止まったが、{object}は代わりの会場で続けた
    {field}の若手が作った{object}の手引きを、全ての課に配った
    {object}の入札に{number}者が加わり、前回を下回る額で契約した
    {place}の旧い{object}を処分し、跡を{group}に開放した
    {way}の効果を{field}の会議で確かめ、{place}にも広げることを決めた
    {object}の案内を作り直し、{group}の団体を通じて届けた
    {field}の電話を{place}に束ね、{object}の問合せを待たせずに受けた
    {group}の代表と{object}の点検を行い、直すところを一覧にまとめた
    {place}の{field}の窓口に{object}の見本を置き、書き損じを減らした`),
  report: words(`
    {place}の{object}は{month}に着手し、{field}の担当が週ごとに進み具合を確かめている。
    {group}への説明を先に行ったため、{object}の切替えは静かに進んだ。
    {object}の{way}に使う機器の納品が遅れ、{place}では手作業を続けた。
    {field}の職員が{place}に出向き、{object}の困りごとをその場で聞いた。
    {month}の議会で{object}の扱いを報告し、{way}の時期について質問を受けた。
    {place}の協力により、{object}の調査票を{group}の全員から集めた。
    {object}の見積りを取り直したところ、{field}の想定より安く済むことが分かった。
    {way}を知らせる回覧を{place}に配り、{group}から問合せが続いた。
    {field}の引継ぎに時間を取られたが、{object}の予定は守られている。
    {place}と{place}の{object}を見比べ、良いところを写し合った。
    {group}の希望により、{place}では{object}の受付を夕方にも開いた。`),
  assessment: words(`
    {object}の{way}は、{group}の実感につながる成果になったと受け止めている。
    {place}では見込みを下回ったものの、{field}全体では{object}の滞りが減った。
    {group}の声を途中で取り入れたことが、{object}の定着を早めた。
    {way}の順序を誤り、{place}の{object}に余分な手間をかけた。
    {field}の負担は軽くなったが、{object}の説明が足りないという指摘を受けた。
    {object}の費用は抑えられた一方、{place}への移動は思うように減っていない。
    {group}の協力がなければ、{field}だけで{object}を続けることは難しかった。
    {place}の試みを{field}の標準としたことは、{object}の質をそろえるうえで有効であった。`),
  issues: words(`
    {place}に残る古い{object}をどう扱うかを、{group}と話し合う必要がある。
    {way}を急ぐあまり、{field}の記録が後回しになっている。
    {object}の更新に充てる財源を、{field}の中でやりくりすることは限界に近い。
    {group}の中には{object}の変更を知らない人がおり、{place}での声かけを続ける。
    {field}と{field}の間で{object}の責任が曖昧なので、分担表を作り直す。
    {place}の職員が減るため、{object}の{way}を前提に配置を考え直す。
    {object}を委託した後の確かめ方が決まっておらず、{field}で基準を設ける。
    {month}に集中する{object}を、ほかの月に分ける工夫が求められる。`),
};

/** A list of words that a sentence may name in braces. */
export type Slot = 'field' | 'object' | 'way' | 'group' | 'month' | 'number';
/** A box that is filled with sentences. */
export type Prose = 'background' | 'purpose' | 'planned' | 'done' | 'report' | 'assessment' | 'issues';
