import { checkActualCopiesPlan } from './actual-copies-plan.ts';
import { checkAnswers } from './answers.ts';
import { checkAttachments } from './attachments.ts';
import { checkCategories } from './categories.ts';
import { checkCircles } from './circles.ts';
import { checkDepartments } from './departments.ts';
import { checkDuplicateIds, checkDuplicateItems, checkDuplicateNames } from './duplicates.ts';
import { checkEffectKinds } from './effect-kinds.ts';
import { checkFields } from './fields.ts';
import { checkFinalWithoutYear } from './final-without-year.ts';
import { checkGradeOverMissedTarget } from './grade-over-missed-target.ts';
import { checkInvolvedDepartments } from './involved-departments.ts';
import { checkJudgements } from './judgements.ts';
import { checkOutlineDepth } from './outline-depth.ts';
import { checkReferences } from './references.ts';
import { checkReservedNames } from './reserved-names.ts';
import { checkRounds } from './rounds.ts';
import type { Rule } from './rule.ts';
import { checkStatusWithoutActual } from './status-without-actual.ts';
import { checkYears } from './years.ts';

/** Every rule across files, errors first. */
export const rules: readonly Rule[] = [
  checkDepartments,
  checkInvolvedDepartments,
  checkCategories,
  checkJudgements,
  checkRounds,
  checkFields,
  checkYears,
  checkReferences,
  checkCircles,
  checkDuplicateIds,
  checkDuplicateItems,
  checkDuplicateNames,
  checkOutlineDepth,
  checkReservedNames,
  checkAnswers,
  checkAttachments,
  checkEffectKinds,
  checkGradeOverMissedTarget,
  checkStatusWithoutActual,
  checkActualCopiesPlan,
  checkFinalWithoutYear,
];
