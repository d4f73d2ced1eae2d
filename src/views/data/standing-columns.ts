import { describeJudgement } from '../../model/describe-judgement.ts';
import type { Item } from '../../model/item.ts';
import { standingOf } from '../../model/standing.ts';
import { tableWords } from '../../words/data-tables.ts';
import { type Source, ours } from './define-table.ts';

const { heads } = tableWords;

/** Columns for an item's current status and latest grade. */
export const standingColumns: Source<Item>[] = [
  {
    key: 'now',
    label: ours(heads.now),
    of: (item) => {
      const { now } = standingOf(item);
      return now && describeJudgement(now.judgement, 'status').word;
    },
  },
  {
    key: 'now_of',
    label: ours(heads.nowOf),
    of: (item) => {
      const { now } = standingOf(item);
      return now && `${now.column.key}/${now.round.id}`;
    },
  },
  {
    key: 'latest',
    label: ours(heads.latest),
    of: (item) => {
      const { latest } = standingOf(item);
      return latest && describeJudgement(latest.judgement).word;
    },
  },
  {
    key: 'latest_of',
    label: ours(heads.latestOf),
    of: (item) => {
      const of = standingOf(item).latest?.of;
      return typeof of === 'object' ? of.key : of;
    },
  },
  {
    key: 'unpublished',
    label: ours(heads.unpublished),
    of: (item) =>
      standingOf(item)
        .unpublished.map(({ key }) => key)
        .join('、') || null,
  },
];
