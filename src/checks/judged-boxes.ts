import type { Path } from '../finding.ts';
import type { Archive } from '../model/archive.ts';
import { columnOf } from '../model/fiscal-year.ts';
import type { Item } from '../model/item.ts';
import { type PlanForm, scaleOf } from '../model/plan-form.ts';
import type { Scale } from '../model/scale.ts';
import type { Named } from '../nearest.ts';
import type { Review } from '../schema/review.ts';

/** A box that holds a word of a scale, and the scales it may be a word of: none where the form has no such scale. */
export interface JudgedBox {
  file: string;
  path: Path;
  code: string;
  scales: (Scale | undefined)[];
  year?: number;
  what: 'status' | 'grade';
}

/** A box that names a scale by its id: as its value, or as its key. */
export interface ScaleNamed {
  file: string;
  path: Path;
  atKey: boolean;
  id: string;
  /** The plan's own scales. */
  known: Named[];
  scale: Scale | undefined;
}

interface Judged {
  judged: JudgedBox[];
  named: ScaleNamed[];
}

/** Several rules look at the boxes of one archive. */
const known = new WeakMap<Archive, Judged>();

/** Every box of judgement in sheets and plans. */
export function judgedBoxes(archive: Archive): Judged {
  const boxes = known.get(archive) ?? boxesIn(archive);
  known.set(archive, boxes);
  return boxes;
}

function boxesIn({ items, plans }: Archive): Judged {
  const found: Judged = { judged: [], named: [] };
  for (const item of items.values()) takeItem(item);
  for (const { entry, form, file } of plans) takeReviews(entry.reviews ?? [], form, file);
  return found;

  function takeItem({ file, entry, plan: { form } }: Item): void {
    for (const [key, year] of Object.entries(entry.years ?? {})) {
      const { from, to } = columnOf(key);
      const box = { file, year: to ?? from };
      for (const [id, check] of Object.entries(year.checks ?? {})) {
        const at = ['years', key, 'checks', id];
        take({ ...box, path: [...at, 'status'], code: check.status, scales: [form.statuses], what: 'status' });
        takeMarks(check.marks, form, { ...box, path: [...at, 'marks'] });
      }
      take({ ...box, path: ['years', key, 'grade'], code: year.grade, scales: [form.grades], what: 'grade' });
      takeMarks(year.marks, form, { ...box, path: ['years', key, 'marks'] });
    }
    const box = { file, year: form.years.at(-1) };
    const { grade, marks } = entry.overall ?? {};
    take({ ...box, path: ['overall', 'grade'], code: grade, scales: [form.overallGrades], what: 'grade' });
    takeMarks(marks, form, { ...box, path: ['overall', 'marks'] });
    takeReviews(entry.reviews ?? [], form, file);
  }

  function takeReviews(reviews: readonly Review[], form: PlanForm, file: string): void {
    reviews.forEach(({ scale, grade, criteria, year }, index) => {
      const at = ['reviews', index];
      const own =
        scale === undefined
          ? [form.grades, form.overallGrades]
          : [name({ file, path: [...at, 'scale'], atKey: false, id: scale, form, scale: scaleOf(form, scale) })];
      if (scale !== undefined && own[0] === undefined) return;
      take({ file, path: [...at, 'grade'], code: grade, scales: own, year, what: 'grade' });
      for (const [viewpoint, code] of Object.entries(criteria ?? {}))
        take({ file, path: [...at, 'criteria', viewpoint], code, scales: own, year, what: 'grade' });
    });
  }

  function takeMarks(
    marks: Record<string, string> | undefined,
    form: PlanForm,
    { path, ...box }: Pick<JudgedBox, 'file' | 'year' | 'path'>,
  ): void {
    for (const [id, code] of Object.entries(marks ?? {})) {
      const at = { file: box.file, path: [...path, id], atKey: true, id, form };
      const scale = name({ ...at, scale: form.scales.get(id) });
      if (scale) take({ ...box, path: [...path, id], code, scales: [scale], what: 'grade' });
    }
  }

  function name({ form, ...named }: Omit<ScaleNamed, 'known'> & { form: PlanForm }): Scale | undefined {
    found.named.push({ ...named, known: [...form.scales.values()].map(({ id, label }) => ({ id, names: [label] })) });
    return named.scale;
  }

  function take({ code, ...box }: Omit<JudgedBox, 'code'> & { code: string | undefined }): void {
    if (code !== undefined) found.judged.push({ ...box, code });
  }
}
