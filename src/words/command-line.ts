/** What is said of every command's options. */
export const commandLine = {
  badOption: (text: string) => `「${text}」は読めません。`,
};
