import { type BoxHelps, within } from './box-help.ts';

const update = { date: '2026-06-15', kind: 'updated' } as const;

const history: BoxHelps = {
  date: { write: '公表、更新、変更、訂正をした日を書きます。', example: '2026-06-15' },
  kind: {
    write: '何をしたかを書きます。',
    example: 'updated',
    beside: { date: '2026-06-15' },
    choices: {
      published: '公表した',
      updated: '書き足した（年度の実績や評価など）',
      changed: '計画を変えた',
      corrected: '間違いを直した',
    },
  },
  years: {
    write: 'どの年度のことかを、西暦で書きます。二つ以上なら一覧にします。',
    example: [2025],
    beside: update,
    rules: ['year-outside-plan'],
  },
  note: {
    write: '何をしたのか、変更や訂正ならその理由を書きます。',
    example: '令和7年度の実績と評価を公表',
    beside: update,
  },
  field: {
    write: '変えた欄、直した欄の名前を書きます。計画変更と訂正では必ず書きます。',
    example: '目標（令和7年度）',
  },
  was: { write: '変える前、直す前の内容を書きます。ページに残ります。', example: '150手続' },
  now: { write: '変えた後、直した後の内容を書きます。', example: '160手続' },
};

/** When an item came, where from, when it left, and what happened to its sheet. */
export const lifeBoxes: BoxHelps = {
  continues: {
    write: '前の計画で同じことをしていた取組を「計画/取組」の形で書きます。ページどうしがつながります。',
    example: ['2015/01'],
    rules: ['unknown-item', 'circle', 'continues-same-plan'],
  },
  since: {
    write: '計画の途中で加わった取組に書きます。',
    example: { year: 2024, reason: '漁業協同組合から提案があったため' },
  },
  'since.year': { write: '加わった年度を、西暦で書きます。', example: 2024, rules: ['year-outside-plan'] },
  'since.reason': { write: '途中で加えた理由を書きます。', example: '漁業協同組合から提案があったため' },
  ended: {
    write: '計画の途中で終わった、まとめた、休んでいる取組に書きます。取組のページはそのまま残ります。',
    example: { year: 2025, kind: 'merged', into: '2023/dx-02', reason: '窓口の見直しと一緒に進めるため' },
  },
  'ended.year': { write: '終わった年度を、西暦で書きます。', example: 2025, rules: ['year-outside-plan'] },
  'ended.kind': {
    write: 'どのように終わったかを書きます。',
    example: 'completed',
    choices: {
      completed: '完了した',
      merged: 'ほかの取組にまとめた',
      discontinued: '廃止した',
      withdrawn: '取り下げた',
      suspended: '休止している',
    },
  },
  'ended.into': {
    write: 'ほかの取組にまとめたとき、まとめた先を「計画/取組」の形で書きます。',
    example: '2023/dx-02',
    rules: ['unknown-item', 'circle'],
  },
  'ended.reason': {
    write: '終わった理由を書きます。',
    example: '目標の200手続に届いたため',
    beside: { kind: 'completed' },
  },
  history: {
    write: '公表した日と、その後に書き足したこと、変えたこと、直したことを、古い順に書きます。',
    example: [
      { date: '2023-04-03', kind: 'published', note: '計画の公表' },
      {
        date: '2025-10-01',
        kind: 'changed',
        field: '目標（令和7年度）',
        was: '150手続',
        now: '160手続',
        note: '申請の多い手続きを前倒しするため',
      },
    ],
    rules: ['year-outside-plan'],
  },
  ...within('history.*', history),
};
