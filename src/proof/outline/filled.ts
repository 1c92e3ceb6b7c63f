import type { Outline } from '../../model/outline';

/** 报告的种类: of a whole department, of a project; null where the text does not say. */
export type ReportKind = Outline['kinds'][number] | null;

interface Words {
  readonly duty: string;
  readonly subject: string;
  readonly scope: string;
}

/** What the placeholders of an outline stand for in a report of each kind. */
const WORDS: Readonly<Record<'department' | 'project', Words>> = {
  department: { duty: '履职', subject: '部门', scope: '部门整体支出' },
  project: { duty: '项目', subject: '项目', scope: '项目支出' },
};

/** A heading of an outline as a report of this kind writes it; as a department does where the kind is not known. */
export function filled(heading: string, kind: ReportKind): string {
  const { duty, subject, scope } = WORDS[kind ?? 'department'];
  return heading
    .replace('{duty}', duty)
    .replace('{subject}', subject)
    .replace('{scope}', scope)
    .replace(/\{\w+\}/g, '');
}

/** What is compared: 部门 and 项目支出 say nothing of their own, 履职 and 项目 in front of 完成情况 do. */
export function comparable(heading: string, kind: ReportKind): string {
  const { duty } = WORDS[kind ?? 'department'];
  return heading.replace('{duty}', duty).replace(/\{\w+\}/g, '');
}
