/** What `npm run excel -- import` says of a file, `[what is wrong, what to do]`, and at its end. */
const list = (names: readonly string[]) => names.map((name) => `「${name}」`).join('・');
const again = 'npm run excel -- export で書き出したファイルを使ってください。';
const saveAs = 'Excel で開き、「名前を付けて保存」で「Excel ブック（*.xlsx）」を選んで保存し直してください。';
const saveAsOffice = '「名前を付けて保存」で「Excel 2007-365（.xlsx）」を選んで保存し直してください。';

export const excelImport = {
  faults: {
    missing: [
      'ファイルがありません。',
      'ファイルの名前と場所を確かめてください。フォルダーの名前だけを書くと、その中の Excel をすべて取り込みます。',
    ],
    lock: [
      'Excel がファイルを開いている間だけ作る、印のファイルです。',
      'Excel を閉じてから、頭に「~$」の付かない方のファイルを取り込んでください。',
    ],
    empty: ['ファイルの中身が空です。', `保存に失敗していないか確かめるか、${again}`],
    tooLarge: ['ファイルが大きすぎます。', `余分な絵や表を消すか、${again}`],
    password: ['パスワードがかかっていて、開けません。', 'Excel でパスワードを外して、保存し直してください。'],
    xls: ['古い形式の Excel（.xls）です。', saveAs],
    openDocument: ['Excel のファイルではなく、LibreOffice などの表（.ods）です。', saveAsOffice],
    notExcel: ['Excel のファイルではありません。名前は Excel でも、中身は文字か別の種類のファイルです。', saveAs],
    broken: ['ファイルが壊れていて、読めません。', `元のファイルを探すか、${again}`],
    farAway: ['様式からずっと離れたところに、何かが書かれています。', `様式の外のセルを行や列ごと消すか、${again}`],
    bomb: ['広げると大きくなりすぎるファイルなので、開きません。', again],
    foreign: ['このしくみが書き出した Excel ではありません（版の控えのシートがありません）。', again],
    noSheet: ['「調書」のシートがありません。', `シートの名前を「調書」に戻すか、${again}`],
    unread: [
      'この Excel の元のファイルに、直すところがあって読めません。',
      '先に npm run check で確かめて直してください。',
    ],
  } as const,
  version: (version: string) => [`この Excel は、別の版（${version}）のしくみで書き出されています。`, again] as const,
  noPlan: (plan: string, known: readonly string[]) =>
    [
      `計画「${plan}」の Excel ですが、その計画はここにありません。`,
      `あるのは ${list(known)} です。内容のフォルダーを確かめてください。`,
    ] as const,
  noRound: (plan: string, round: string) =>
    [
      `計画「${plan}」の「${round}」の Excel ですが、その回は計画にありません。`,
      'plan.yaml の years と checks を確かめてください。',
    ] as const,
  noItem: (item: string) =>
    [
      `取組「${item}」の Excel ですが、その取組はここにありません。`,
      '内容のフォルダーと、取組のファイルの名前を確かめてください。',
    ] as const,
  notTaken: (file: string) =>
    [
      `${file} の書き方が込み入っていて（値の使い回しなど）、この欄に書き込めません。`,
      'この欄は、ファイルを直してください。',
    ] as const,
  emptied: ['必ず書く欄が、空になっています。', '内容を書いてください。'] as const,
  head: (file: string, address: string, label: string) =>
    [file, address === '' ? '' : ` ${address}`, label === '' ? '' : ` ［${label.replaceAll('\n', '・')}］`].join(''),
  remedy: (text: string) => `→ ${text}`,
  stopped: (count: number) => `直すところが${count}件あるため、何も取り込みませんでした。`,
  nothing: '取り込むところはありませんでした。Excel の内容は、書き出したときか今のファイルと同じです。',
  changed: (file: string, labels: readonly string[]) =>
    `${file}：${labels.map((label) => label.replaceAll('\n', '・')).join('、')}`,
  newer: (workbook: string, file: string) =>
    `${workbook} を書き出した後に、${file} は直されています。Excel で書き換えなかった欄は、今のファイルのままにしました。`,
  done: (boxes: number, files: number) =>
    `${files}件のファイルに、${boxes}か所を取り込みました。npm run check で確かめてください。`,
  warnings: (count: number) =>
    `取り込んだ内容について、確かめるところが${count}件あります（npm run check で示します）。`,
};
