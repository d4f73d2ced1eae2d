import { flatCategories, nameOfCategory, pathOfCategory } from '../model/category.ts';
import { columnOf } from '../model/fiscal-year.ts';
import type { Item } from '../model/item.ts';
import { type Scale, gradeOn } from '../model/scale.ts';
import { markdownOf } from '../model/text.ts';
import { bodyKey, proposalWords } from '../words/proposal.ts';
import type { Reader, Side } from './cell-changes.ts';
import type { Leaf } from './leaves.ts';

/** A sheet as its boxes: the front matter, and the longer explanation below it. */
export function sideOfItem({ entry, body, plan }: Item): Side {
  const text = body.trim();
  return { value: { ...entry, ...(text !== '' && { [bodyKey]: text }) }, plan: plan.entry, isItem: true };
}

/** Reads a sheet's boxes: what stands on a scale with its word, what belongs to the outline by its name. */
export function readerOf(item: Item): Reader {
  const categories = new Map(flatCategories(item.plan.outline).map((category) => [category.id, category]));
  return (leaf) => {
    if (leaf.path[0] === 'category') return [leaf.text].flat().map(nameOf).join('\n');
    const text = markdownOf(leaf.text);
    const word = wordOf(leaf, text, item);
    return word === undefined || word === text ? text : proposalWords.judged(text, word);
  };

  function nameOf(id: string): string {
    const category = categories.get(id);
    return category ? pathOfCategory(category).map(nameOfCategory).join(proposalWords.below) : id;
  }
}

function wordOf({ path }: Leaf, code: string, { plan: { form } }: Item): string | undefined {
  const [top, key = ''] = path.map(String);
  const last = String(path.at(-1));
  const year = top === 'years' ? (columnOf(key).to ?? columnOf(key).from) : form.years.at(-1);
  const scale = scaleAt(String(top), last, String(path.at(-2)));
  return gradeOn(scale, code, year)?.label;

  function scaleAt(place: string, box: string, above: string): Scale | undefined {
    if (above === 'marks') return form.scales.get(box);
    if (place === 'overall' && box === 'grade') return form.overallGrades;
    if (place !== 'years') return undefined;
    return box === 'grade' ? form.grades : box === 'status' ? form.statuses : undefined;
  }
}
