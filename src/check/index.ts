import { qualified } from '../grid/address';
import type { Check, CheckContext } from '../model/check';
import type { Finding, Severity } from '../model/finding';
import { T01 } from './T01';
import { T02 } from './T02';
import { T03 } from './T03';
import { T04 } from './T04';
import { T05 } from './T05';
import { T06 } from './T06';
import { T07 } from './T07';
import { T08 } from './T08';
import { T09 } from './T09';
import { T11 } from './T11';
import { T14 } from './T14';
import { T25 } from './T25';

/** 全部检查项, in the order of their codes. */
export const CHECKS: readonly Check[] = [
  T01,
  T02,
  T03,
  T04,
  T05,
  T06,
  T07,
  T08,
  T09,
  T11,
  T14,
  T25,
];

/** 严重程度，由重到轻 */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** Every defect of a form, errors first, then in the order of codes. Pure. */
export function checkForm(context: CheckContext): Finding[] {
  const { form } = context;
  const findings = CHECKS.flatMap((check) =>
    check.find(context).map(
      ({
        cell,
        message,
        found = null,
        expected = null,
        fix = null,
        severity = check.severity,
      }): Finding => ({
        code: check.code,
        severity,
        form: form.id,
        cell: cell ? qualified(form.sheet, cell) : null,
        message,
        found,
        expected,
        basis: check.sources,
        fix,
      }),
    ),
  );
  return SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
}
