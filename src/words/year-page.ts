export const yearWords = {
  lead: '取組ごとに、この年度に予定したこと、したこと、評価を並べています。',
  description: (plan: string, year: string) => `「${plan}」の${year}の取組について、実績と評価を一覧にしています。`,
  previous: '前の年度',
  next: '次の年度',
  items: '取組ごとの記録',
  none: 'この年度の取組はありません。',
};
