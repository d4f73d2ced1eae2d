export const tallyWords = { overallShort: '総合' };
