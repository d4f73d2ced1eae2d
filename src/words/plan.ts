export const scaleNames = {
  grades: '年度評価',
  statuses: '取組の状況',
  overallGrades: '総合評価',
};
