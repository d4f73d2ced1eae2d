import type { Finding } from '../finding.ts';
import { abolishedDepartment } from './abolished-department.ts';
import { actualCopiesLastYear } from './actual-copies-last-year.ts';
import { actualCopiesPlan } from './actual-copies-plan.ts';
import { circle } from './circle.ts';
import { continuesSamePlan } from './continues-same-plan.ts';
import { departmentCircle } from './department-circle.ts';
import { duplicateAddress } from './duplicate-address.ts';
import { duplicateDepartment } from './duplicate-department.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateName } from './duplicate-name.ts';
import { duplicateNumber } from './duplicate-number.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { earlyDue } from './early-due.ts';
import { fieldType } from './field-type.ts';
import { figureFarOff } from './figure-far-off.ts';
import { figureAsWords } from './figure-as-words.ts';
import { figureUnlikeIndicator } from './figure-unlike-indicator.ts';
import { finalWithoutYear } from './final-without-year.ts';
import { gradeOverMissedTarget } from './grade-over-missed-target.ts';
import { hiddenParent } from './hidden-parent.ts';
import { httpAddress } from './http-address.ts';
import { idleAnswers } from './idle-answer.ts';
import { issuesNotTakenUp } from './issues-not-taken-up.ts';
import { leadNotInvolved } from './lead-not-involved.ts';
import { missingAttachment } from './missing-attachment.ts';
import { outlineDepth } from './outline-depth.ts';
import { reservedName } from './reserved-name.ts';
import { redirectCircle } from './redirect-circle.ts';
import { redirectOverPage } from './redirect-over-page.ts';
import { redirectToNowhere } from './redirect-to-nowhere.ts';
import { redirectTwice } from './redirect-twice.ts';
import type { Found, Rule, Subject } from './rule.ts';
import { signWithoutWord } from './sign-without-word.ts';
import { statusWithoutActual } from './status-without-actual.ts';
import { summaryLength } from './summary-length.ts';
import { unknownCategory } from './unknown-category.ts';
import { unknownCheck } from './unknown-check.ts';
import { unknownDepartment } from './unknown-department.ts';
import { unknownField } from './unknown-field.ts';
import { unknownGrade } from './unknown-grade.ts';
import { unknownItem } from './unknown-item.ts';
import { unknownKind } from './unknown-kind.ts';
import { unknownRule } from './unknown-rule.ts';
import { unknownScale } from './unknown-scale.ts';
import { unknownStatus } from './unknown-status.ts';
import { vanishedAddress } from './vanished-address.ts';
import { yearOutsidePlan } from './year-outside-plan.ts';
import { yearTwice } from './year-twice.ts';

/** Every rule across files, errors first. */
export const rules: readonly Rule[] = [
  unknownDepartment,
  leadNotInvolved,
  unknownCategory,
  unknownGrade,
  unknownStatus,
  unknownScale,
  unknownCheck,
  unknownField,
  fieldType,
  yearOutsidePlan,
  unknownItem,
  circle,
  departmentCircle,
  duplicateDepartment,
  duplicateAddress,
  duplicateId,
  duplicateName,
  duplicateNumber,
  outlineDepth,
  reservedName,
  unknownRule,
  missingAttachment,
  redirectTwice,
  redirectOverPage,
  redirectToNowhere,
  redirectCircle,
  vanishedAddress,
  duplicateTitle,
  earlyDue,
  signWithoutWord,
  unknownKind,
  summaryLength,
  httpAddress,
  abolishedDepartment,
  continuesSamePlan,
  hiddenParent,
  yearTwice,
  figureAsWords,
  figureFarOff,
  gradeOverMissedTarget,
  statusWithoutActual,
  actualCopiesPlan,
  actualCopiesLastYear,
  figureUnlikeIndicator,
  finalWithoutYear,
  issuesNotTakenUp,
];

/** What all rules find, each finding by the name and gravity of its rule. */
export function checkAll(subject: Subject): Finding[] {
  const findings = rules.flatMap(({ id, severity, check }) => check(subject).map(toldAs(id, severity)));
  return [...findings, ...idleAnswers(subject, findings).map(toldAs('idle-answer', 'warning'))];
}

function toldAs(rule: Rule['id'], severity: Rule['severity']): (found: Found) => Finding {
  return ({ words: [message, remedy], ...found }) => ({ ...found, rule, severity, message, remedy });
}
