import type { BoxHelps } from './box-help.ts';

/** site.yaml. */
export const siteBoxes: BoxHelps = {
  title: { write: 'サイトの名前を書きます。', example: '汐見市 行政改革レポート' },
  municipality: { write: '市の名前と、全国地方公共団体コードを書きます。', example: { name: '汐見市' } },
  'municipality.name': { write: '市の名前を書きます。', example: '汐見市' },
  'municipality.code': {
    write: '全国地方公共団体コードの6けたを、引用符で囲んで書きます。',
    example: '151009',
  },
  url: { write: '公開するアドレスを書きます。', example: 'https://gyokaku.shiomi.example/' },
  description: {
    write: 'どういうサイトかを、市民に向けて短く書きます。',
    example: '汐見市が行政改革プランに掲げた取組を、一件ずつ公表しています。',
  },
  notice: {
    write: 'すべてのページの上に出すお知らせを書きます。なければ書きません。',
    example: '令和8年12月28日から令和9年1月4日まで、問い合わせへのお返事を休みます。',
  },
  accessibility: {
    write:
      'サイトの使いやすさについて、いつ、だれが、どう確かめたかと、分かっている問題を書きます。機械の検査の結果は自動で載るので、書きません。なければ書きません。',
    example: '令和8年9月に、画面を読み上げるソフトを使う職員2人が、検索と取組のページを確かめました。',
  },
  contact: {
    write: '問い合わせ先を書きます。すべてのページの下に出ます。',
    example: { name: '行政経営課', tel: '000-000-0000' },
  },
  'contact.name': { write: '問い合わせ先の部署の名前を書きます。', example: '汐見市 総務部 行政経営課 行政改革係' },
  'contact.email': { write: 'メールアドレスを書きます。', example: 'gyokaku@city.shiomi.example' },
  'contact.tel': { write: '電話番号を書きます。', example: '000-000-0000' },
  'contact.url': {
    write: '問い合わせのページのアドレスを書きます。',
    example: 'https://www.city.shiomi.example/gyokaku/',
  },
  license: {
    write: '文章とデータを、だれがどう使ってよいかを書きます。',
    example: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.ja' },
  },
  'license.name': {
    write: '利用条件の名前を書きます。',
    example: 'クリエイティブ・コモンズ 表示 4.0 国際（CC BY 4.0）',
  },
  'license.url': {
    write: '利用条件を説明するページのアドレスを書きます。',
    example: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
  },
};

/** departments.yaml: a list. */
export const departmentBoxes: BoxHelps = {
  '*.name': {
    write: '課の名前を書きます。名前が変わった課は、古い名前も消さずに残します。',
    example: '行政経営課',
    rules: ['duplicate-department', 'duplicate-address', 'unknown-department'],
  },
  '*.kana': { write: '読みを、ひらがなで書きます。検索に使います。', example: 'ぎょうせいけいえいか' },
  '*.from': { write: '課ができた年度を、西暦で書きます。昔からある課なら書きません。', example: 2017 },
  '*.to': {
    write: '課があった最後の年度を、西暦で書きます。今もある課なら書きません。',
    example: 2016,
    beside: { name: '行政管理課' },
    rules: ['abolished-department'],
  },
  '*.successors': {
    write: 'なくなった課の仕事を引き継いだ課を書きます。',
    example: ['行政経営課'],
    beside: { name: '行政管理課', to: 2016 },
    rules: ['unknown-department', 'department-circle'],
  },
  '*.url': {
    write: '市のウェブサイトにある、課のページのアドレスを書きます。',
    example: 'https://www.city.shiomi.example/keiei/',
  },
};

/** glossary.yaml: a list. */
export const glossaryBoxes: BoxHelps = {
  '*.term': { write: '説明する用語を書きます。', example: '地域会議', rules: ['duplicate-name'] },
  '*.kana': { write: '読みを、ひらがなで書きます。検索に使います。', example: 'ちいきかいぎ' },
  '*.meaning': { write: '用語の意味を、市民に分かる言葉で書きます。', example: '地区ごとに住民が話し合う場です。' },
  '*.readings': {
    write: 'ほかの読み方があれば書きます。',
    example: ['ロボティックプロセスオートメーション'],
    beside: { term: 'RPA', meaning: '決まった手順の入力や転記を、パソコンに任せる仕組みです。' },
  },
  '*.synonyms': {
    write: '同じ意味で使われる言葉を書きます。その言葉で探しても見つかります。',
    example: ['地区懇談会'],
  },
};

/** redirects.yaml: a list. */
export const redirectBoxes: BoxHelps = {
  '*.from': {
    write:
      '今はないページやファイルの、前のアドレスを書きます。ブラウザーで開いたときのアドレスの、市のサイトの名前より後ろです。',
    example: '/plans/2023/dx-9/',
    beside: { to: '/plans/2023/dx-05/' },
    rules: ['vanished-address', 'redirect-twice', 'redirect-over-page'],
  },
  '*.to': {
    write: '移り先のアドレスを書きます。ほかのサイトに移したときは、https:// から書きます。',
    example: '/plans/2023/dx-05/',
    beside: { from: '/plans/2023/dx-9/' },
    rules: ['redirect-to-nowhere', 'redirect-circle'],
  },
  '*.note': {
    write: '移したわけを書きます。前のアドレスを開いた人に見せます。なければ書きません。',
    example: '取組の番号を付け直しました。',
    beside: { from: '/plans/2023/dx-9/', to: '/plans/2023/dx-05/' },
  },
};
