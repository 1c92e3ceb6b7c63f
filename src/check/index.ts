import { qualified } from '../grid/address';
import { withoutLineBreaks } from '../grid/withoutLineBreaks';
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
import { T10 } from './T10';
import { T11 } from './T11';
import { T12 } from './T12';
import { T13 } from './T13';
import { T14 } from './T14';
import { T15 } from './T15';
import { T16 } from './T16';
import { T17 } from './T17';
import { T18 } from './T18';
import { T19 } from './T19';
import { T20 } from './T20';
import { T21 } from './T21';
import { T22 } from './T22';
import { T23 } from './T23';
import { T24 } from './T24';
import { T25 } from './T25';
import { T26 } from './T26';
import { T27 } from './T27';
import { T28 } from './T28';
import { T29 } from './T29';
import { T30 } from './T30';
import { T31 } from './T31';
import { T32 } from './T32';
import { T33 } from './T33';
import { T34 } from './T34';
import { T35 } from './T35';

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
  T10,
  T11,
  T12,
  T13,
  T14,
  T15,
  T16,
  T17,
  T18,
  T19,
  T20,
  T21,
  T22,
  T23,
  T24,
  T25,
  T26,
  T27,
  T28,
  T29,
  T30,
  T31,
  T32,
  T33,
  T34,
  T35,
];

/** 严重程度，由重到轻 */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** 填报 for those who fill in the form, 复核 for those who review it: the second is stricter. */
export type Profile = 'filing' | 'review';

/** Every defect of a form, errors first, then in the order of codes. Pure. */
export function checkForm(context: CheckContext, profile: Profile = 'filing'): Finding[] {
  const { form } = context;
  const findings = CHECKS.flatMap((check) => {
    const usual = (profile === 'review' ? check.inReview : undefined) ?? check.severity;
    return check.find(context).map(
      ({ cell, message, found = null, expected = null, severity }): Finding => ({
        code: check.code,
        // A defect may be lighter or heavier than its check; in review a mere reminder is not made lighter.
        severity:
          severity === undefined || (severity === check.severity && profile === 'review')
            ? usual
            : severity,
        form: form.id,
        cell: cell ? qualified(form.sheet, cell) : null,
        message: withoutLineBreaks(message),
        found,
        expected,
        basis: check.sources,
        setAside: null,
        fix: null,
      }),
    );
  });
  return SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
}
