/** What is said of a build that is spread over several machines: `npm run build -- --plans …` and `npm run join`. */
const usage =
  '使い方：npm run build -- --plans 計画,計画（例：--plans 2013,2015）、または --plans 何台目/台数（例：4台のうちの1台目は --plans 1/4）';
const again = '同じ内容、同じプログラム、同じ設定で、すべての部分を作り直してください。';
const both = (a: string, b: string) => `${a} と ${b} は、`;
const listed = (plans: readonly string[]) => plans.map((plan) => `「${plan}」`).join('');

export const shardWords = {
  noPlans: `--plans に、作る計画が書かれていません。\n${usage}`,
  twiceAsked: `--plans が二度書かれています。計画はコンマで区切って、一度に書いてください。\n${usage}`,
  noSuchShare: (text: string, shares: number) =>
    shares === 1
      ? `--plans「${text}」は読めません。1台で作るときは、--plans を付けずに npm run build としてください。`
      : `--plans「${text}」は読めません。${shares}台に分けるときは、1/${shares} から ${shares}/${shares} までのどれかを書いてください。`,
  badShare: (text: string) => `--plans「${text}」は読めません。\n${usage}`,
  noPlan: (name: string, near: string | undefined, known: readonly string[]) =>
    near === undefined
      ? `計画「${name}」はありません。あるのは ${known.join('、')} です。`
      : `計画「${name}」はありません。「${near}」ではありませんか。`,
  built: (seconds: string, dir: string, plans: readonly string[]) =>
    plans.length === 0
      ? `サイトの部分を ${dir} に作りました（${seconds}秒）。この部分に入る計画はありません。npm run join で、ほかの部分と一つにしてから公開してください。`
      : `サイトの部分（計画${listed(plans)}）を ${dir} に作りました（${seconds}秒）。npm run join で、ほかの部分と一つにしてから公開してください。`,

  joinUsage: '使い方：npm run join -- フォルダー フォルダー…（例：npm run join -- parts/1 parts/2）',
  noFolders: '一つにする部分のフォルダーが書かれていません。',
  noShard: (dir: string) =>
    `${dir} は、サイトの部分のフォルダーではありません。npm run build -- --plans … で作ったフォルダーを書いてください。`,
  overOut: (dir: string, out: string) =>
    `サイトの置き場所（${out}）が、部分のフォルダー（${dir}）と重なっています。OUT_DIR に別の場所を書いてください。`,
  otherCodes: (a: string, b: string) => `${both(a, b)}別の版のプログラムか Node.js で作られています。${again}`,
  otherCode: (dir: string) =>
    `${dir} は、ここにあるものとは別の版のプログラムか Node.js で作られています。作ったときと同じもので npm run join をするか、部分を作り直してください。`,
  otherContent: (a: string, b: string) => `${both(a, b)}別の内容から作られています。${again}`,
  otherDate: (a: string, b: string, dates: readonly [string, string]) =>
    `${both(a, b)}別の日のサイトです（${dates.join('、')}）。BUILD_DATE に同じ日を書いて、すべての部分を作り直してください。`,
  otherAddress: (a: string, b: string, addresses: readonly [string, string]) =>
    `${both(a, b)}別のアドレスのサイトです（${addresses.join('、')}）。SITE_URL に同じアドレスを書いて、すべての部分を作り直してください。`,
  otherSettings: (a: string, b: string, names: readonly string[]) =>
    `${both(a, b)}別の設定（${names.join('、')}）で作られています。設定をそろえて、すべての部分を作り直してください。`,
  missing: (plans: readonly string[]) =>
    `計画${listed(plans)}の入った部分がありません。すべての部分のフォルダーを書いてください。`,
  twice: (plan: string, a: string, b: string) =>
    `計画「${plan}」が、${a} と ${b} の両方に入っています。一つの計画は、一つの部分だけに入れてください。`,
  broken: (dir: string) =>
    `${dir} の中身が、作ったときと違います。写す途中で欠けたか、後から変わっています。写し直すか、作り直してください。`,
  differs: (file: string, a: string, b: string) =>
    `${file} の中身が、${a} と ${b} で違います。どの部分でも同じになるはずのファイルです。${again}`,
  notInAll: (file: string, a: string, b: string) =>
    `${file} が、${a} にあって ${b} にありません。どの部分にもあるはずのファイルです。${again}`,
  joined: (seconds: string, dir: string, shards: number) =>
    `${shards}個の部分を一つにして、サイトを ${dir} に作りました（${seconds}秒）。`,
};
