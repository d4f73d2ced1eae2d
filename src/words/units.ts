export const units = { thousandYen: '千円', percent: '％', items: '件' };
