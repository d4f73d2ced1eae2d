/** What is said of addresses that were published: by the checks, and by a build. `[what is wrong, what to write instead]` */
const or = (near: string | undefined, otherwise: string) =>
  near === undefined ? otherwise : `「${near}」ではありませんか。`;

/** In a list of YAML between braces, these would be signs of its own. */
const value = (address: string) => (/[,[\]{}&*!|>'%@`:]|^\s|\s$/.test(address) ? `"${address}"` : address);
const line = (from: string, to: string) => `「- {from: ${value(from)}, to: ${value(to)}}」`;

/** How much of a sheet or a plan goes with its page. */
const withOthers = (others: number) => (others === 0 ? '' : `と、その下の${others}件`);

const hidden = {
  draft: '下書き（draft）になっているので、公表されません。',
  embargo: '公開日（embargo）の前なので、公表されません。',
};

export const addressWords = {
  twice: (from: string) => [`前のアドレス「${from}」が二度書かれています。`, '片方を消してください。'] as const,
  overPage: (from: string) =>
    [
      `「${from}」は、今あるページかファイルのアドレスです。`,
      '前のアドレス（from）を確かめてください。要らない移り先なら、消してください。',
    ] as const,
  toNowhere: (to: string, near: string | undefined) =>
    [
      `移り先「${to}」というページもファイルも、このサイトにありません。`,
      or(near, '今あるページのアドレスを、ブラウザーで開いて確かめて書いてください。'),
    ] as const,
  circle: (path: readonly string[]) =>
    [
      `移り先をたどると、ひと回りして戻ります（${path.join(' → ')}）。`,
      '今あるページを移り先（to）に書いてください。',
    ] as const,

  vanishedItem: (page: string, others: number, file: string, guess: string, isLikely: boolean) =>
    [
      `公表したアドレス「${page}」${withOthers(others)}がなくなります。調書のファイル（${file}）がありません。`,
      isLikely
        ? `ファイルの名前を変えたのなら、redirects.yaml に${line(page, guess)}という行を書き足してください。消すつもりでなかったのなら、ファイルを元に戻してください。`
        : `ほかの取組にまとめたのなら、redirects.yaml に${line(page, guess)}という行を書き足し、to をその取組のアドレスにしてください。消すつもりでなかったのなら、ファイルを元に戻してください。`,
    ] as const,
  hiddenItem: (page: string, others: number, file: string, how: keyof typeof hidden, plan: string) =>
    [
      `公表したアドレス「${page}」${withOthers(others)}がなくなります。調書（${file}）が、${hidden[how]}`,
      `公表を続けるのなら、調書の ${how} の行を消してください。公表をやめるのなら、redirects.yaml に${line(page, plan)}という行を書き足してください。`,
    ] as const,
  vanishedPlan: (page: string, others: number, folder: string, guess: string) =>
    [
      `公表したアドレス「${page}」${withOthers(others)}がなくなります。計画のフォルダー（${folder}）がありません。`,
      `フォルダーの名前を変えたのなら、redirects.yaml に${line(page, guess)}という行を書き足し、to を新しい計画のアドレスにしてください。消すつもりでなかったのなら、フォルダーを元に戻してください。`,
    ] as const,
  vanishedOther: (address: string, guess: string) =>
    [
      `公表したアドレス「${address}」がなくなります。`,
      `移したのなら、redirects.yaml に${line(address, guess)}という行を書き足し、to を移り先のアドレスにしてください。消すつもりでなかったのなら、元に戻してください。`,
    ] as const,
  vanishedMore: (count: number) =>
    [
      `ほかにも、公表したアドレスが${count}件なくなります。`,
      '上に示したものから直してください。残りは、次に確かめたときに示します。',
    ] as const,
};
