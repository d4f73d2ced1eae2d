/** Taking the pictures of the field guide. */
export const pictureWords = {
  noOffice:
    'Excel の調書の絵には LibreOffice が要りますが、見つかりません（soffice）。Debian では apt-get install libreoffice-calc で入ります。',
  failed: (command: string, said: string) => `「${command}」が終わりませんでした。\n${said}`,
  taken: (name: string, width: number, height: number, kilobytes: number) =>
    `${name}　${width} × ${height}　${kilobytes} kB`,
  /** A slip of the kind that happens: the wrong letter for the office. */
  slip: { office: '市民税課', written: '市民税科' },
  /** A change for the review page. */
  assessment: '数と利用率の両方で目標に届いた。使われていない手続きが34件あり、残る手続きは件数の多いものに絞る。',
};
