/** What the workbooks of `npm run excel` say. */
const list = (names: readonly string[]) => names.map((name) => `「${name}」`).join('・');

export const excelWords = {
  sheet: '調書',
  lists: '選択肢',
  manifest: '版の控え',
  bullet: '・',
  /** Also read at the beginning of a line of a list. */
  bullets: ['・', '･', '- ', '•'],
  between: '、',
  within: '・',
  coded: (code: string, label: string) => `${code}　${label}`,
  withUnit: (label: string, unit: string) => `${label}（${unit}）`,
  ofRound: (round: string, box: string) => `${round}\n${box}`,
  nth: (label: string, number: number) => `${label}${number}`,
  actualOf: (label: string) => `${label}の実績`,
  target: (value: string) => `目標・計画：${value}`,
  baselineYear: '基準の年度',
  baselineValue: '基準の値',
  unit: '単位',
  level: '指標の種類',
  direction: '良い向き',
  kind: '種別',
  name: '名前',
  by: '評価した人',
  unitElse: (unit: string) => `単位\n空欄は${unit}`,
  reviewStage: '時期',
  year: '年度',
  sinceYear: '追加した年度',
  endedYear: '終わった年度',
  endedKind: '終わり方',
  into: '統合先',
  reason: '理由',
  life: (since: string, ended: string) => `${since}・${ended}`,
  more: (label: string) => `新しく加える${label}は、ここから下の欄に書きます。書かなければ、何も変わりません。`,
  moreTasks: (label: string) => `新しく加える${label}の行は、いちばん下の空いている行に、左の列の名前から書きます。`,
  headOf: (entry: string, box: string) => `${entry}\n${box}`,
  added: (label: string, name: string) => `${label}「${name}」（追加）`,
  definition: '指標の定義',
  note: '備考',
  stage: '評価の時期',
  respondedBy: '回答した課',
  labelled: (label: string, text: string) => `${label}：${text}`,
  inFile: (label: string) => `${label}（ここでは直せません。ファイルに書きます）`,
  title: (plan: string, no: string, title: string) => `${plan}　${no}　${title}`,
  roundTitle: (plan: string, round: string) => `${plan}　${round}`,
  ofYearBefore: (label: string) => `前の年度の${label}`,
  roundName: (year: string, of: string) => `${year}　${of}`,
  howTo: '白い欄に書きます。改行は Alt＋Enter、箇条書きは行の先頭に「・」を付けます。灰色の欄は書き換えられません。',
  howToRound:
    '白い欄に書きます。一行が一つの取組です。改行は Alt＋Enter、箇条書きは行の先頭に「・」を付けます。行と列は、足したり消したり並べ替えたりしないでください。',
  hints: {
    text: '改行は Alt＋Enter、箇条書きは行の先頭に「・」を付けます。',
    words: '二つ以上は「、」で分けます。',
    date: '2026-04-01 のように書きます。',
    item: '「計画/取組」の形で書きます（例: 2023/dx-02）。',
    choice: '一覧から選びます。',
  },
  notInList: { title: '一覧にありません', message: '一覧から選んでください。' },
  locked:
    'この欄には、Excelのセルでは正しく書き表せない文字や形があるため、ここでは直せません。ファイルを直してください。',
  faults: {
    needed: (label: string) =>
      [`${label}が書かれていません。`, '書くか、一緒に書いたほかの欄も空にしてください。'] as const,
    spareNeeded: [
      '新しく加える行に書かれていますが、この欄が空です。',
      'この欄も書くか、この行に書いたものをすべて消してください。',
    ] as const,
    spareStages: [
      '新しく加える行に、どの年度の工程も書かれていません。',
      '年度の欄のどれかに書くか、この行に書いたものをすべて消してください。',
    ] as const,
    severalLines: ['一行の欄に、改行があります。', '改行を消して、一行で書いてください。'] as const,
    notANumber: (text: string) => `「${text}」は数値として読めません。`,
    notADate: (text: string) => `「${text}」は日付として読めません。`,
    serial: (number: number) =>
      [
        `「${number}」は、日付を表す Excel の内部の番号（シリアル値）のようです。`,
        '2026-04-01 のように、文字で書いてください。',
      ] as const,
    unknown: (text: string, near: string | undefined, known: readonly string[]) =>
      [
        `「${text}」は、この欄の選択肢にありません。`,
        near === undefined
          ? known.length > 12
            ? `${list(known.slice(0, 12))} などから選んでください。`
            : `${list(known)} から選んでください。`
          : `「${near}」ではありませんか。`,
      ] as const,
  },
  empty: '（空欄）',
  quoted: (text: string) => `「${text}」`,
  cells: {
    formula: (formula: string) =>
      [`計算式（=${formula}）が入っています。`, '計算した値か文章を、文字として書いてください。'] as const,
    error: (text: string) => [`計算の誤り（${text}）が入っています。`, '値を書き直してください。'] as const,
    date: (day: string) =>
      [
        `日付（${day}）として入っています。文章や数値の欄なので、Excel が書いたものを日付に変えたのかもしれません。`,
        'セルの表示形式を「文字列」にしてから、書き直してください。',
      ] as const,
    boolean: (text: string) =>
      [
        `${text} という、文字ではない値が入っています。`,
        'セルの表示形式を「文字列」にしてから、書き直してください。',
      ] as const,
    percent: (value: string, meant: string) =>
      [
        `％の付いた数値なので、Excel の中では ${value} になっています。`,
        `％を付けずに「${meant}」と書き、セルの表示形式を「標準」にしてください。`,
      ] as const,
  },
  shape: {
    moved: (text: string, to: string) =>
      [
        `ここにあるはずの「${text}」が、${to} にあります。行か列が、足されたり消されたり並べ替えられたりしています。`,
        'もう一度書き出したファイルに、書き写してください。',
      ] as const,
    rewritten: (text: string) =>
      [
        `書き換えられない欄の「${text}」が、なくなっているか、書き換えられています。`,
        '元の文字に戻すか、もう一度書き出したファイルに書き写してください。',
      ] as const,
    merged: (range: string) => [`${range} が、一つのセルに結合されています。`, 'セルの結合を解いてください。'] as const,
    outside: (count: number) =>
      [
        count === 1
          ? '様式の欄ではないところに書かれています。'
          : `様式の欄ではないところに書かれています（ここを含めて${count}か所）。`,
        '欄の中に書き直すか、消してください。',
      ] as const,
  },
  conflicts: {
    added: (name: string) =>
      [
        `書き出した後に、ファイルにも「${name}」が加えられています。`,
        'この行に書いたものをすべて消し、もう一度書き出したファイルの、その行に書いてください。',
      ] as const,
    gone: [
      '書き出した後にファイルが変わり、この欄がなくなったか、Excelでは書けなくなりました。',
      'もう一度書き出したファイルに、書き写してください。',
    ] as const,
    reordered: (then: string, now: string) =>
      [
        `書き出したときは「${then}」の欄でしたが、ファイルでは今「${now}」の欄になっています。`,
        'もう一度書き出したファイルに、書き写してください。',
      ] as const,
    both: (then: string, now: string, here: string) =>
      [
        `書き出した後に、ファイルでも直されています。書き出したときは${then}、今のファイルは${now}、このExcelは${here}です。`,
        '正しい方をファイルに書き、もう一度書き出してください。',
      ] as const,
    elsewhere: (file: string, address: string) =>
      [`${file} の ${address} にも、違う内容が書かれています。`, 'どちらかに合わせてください。'] as const,
  },
};
