import type { Archive } from '../model/archive.ts';
import { addressWords } from '../words/addresses.ts';
import { itemAt, planAt } from './twins.ts';
import type { Vanished } from './vanished.ts';

/** More would only hide what is to be done. */
const most = 20;

type Words = readonly [message: string, remedy: string];

/**
 * What has vanished, as a clerk is told: which address, which file it was, what to write.
 * @param archive with drafts: a sheet may be there and not be public
 */
export function vanishedWords(vanished: readonly Vanished[], archive?: Pick<Archive, 'items'>): Words[] {
  const rest = vanished.slice(most).reduce((sum, { others }) => sum + 1 + others, 0);
  const told = vanished.slice(0, most).map((one) => wordsOf(one, archive));
  return rest === 0 ? told : [...told, addressWords.vanishedMore(rest)];
}

function wordsOf({ kind, address, others, guess, isLikely }: Vanished, archive?: Pick<Archive, 'items'>): Words {
  if (kind === 'plan') return addressWords.vanishedPlan(address, others, `plans/${planAt(address)}/`, guess);
  const at = kind === 'item' ? itemAt(address) : null;
  if (!at) return addressWords.vanishedOther(address, guess);
  const hidden = archive?.items.get(`${at.plan}/${at.item}`);
  const file = `plans/${at.plan}/${at.item}.mdx`;
  if (!hidden) return addressWords.vanishedItem(address, others, file, guess, isLikely);
  const how = hidden.entry.draft ? 'draft' : 'embargo';
  return addressWords.hiddenItem(address, others, file, how, `/plans/${at.plan}/`);
}
