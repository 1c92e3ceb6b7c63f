import { CHECKS } from '../../src/check';
import { PROOF_CHECKS } from '../../src/proof';
import { FORM_ERRORS } from './formErrors';
import { REPORT_ERRORS } from './reportErrors';

const TITLES = new Map([...CHECKS, ...PROOF_CHECKS].map(({ code, title }) => [code, title]));
const link = (code: string): string => `[${code}](../checks/${code}.md) ${TITLES.get(code) ?? ''}`;
const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** 练习答案 The page of answers, made from what was planted. */
export function answersPage(): string {
  const form = FORM_ERRORS.map(({ code, cell, wrong, mend }) => [cell, link(code), wrong, mend]);
  const report = REPORT_ERRORS.map(({ codes, wrong, right, why }) => [
    wrong,
    codes.map(link).join('<br>'),
    why,
    right,
  ]);
  return [
    '# 练习答案',
    '先自己做一遍再看：练习的做法见 [练习：找出表和报告里的错误](practice.md)。单位、项目、文号和数字都是编出来的。',
    `## 自评表里的${FORM_ERRORS.length}处`,
    '按 `national-2020` 评分办法，填报口径。“位置”是助手点到的那一格。',
    table(['位置', '检查项', '错在哪里', '怎样改'], form),
    '改好的表是 [答案-自评表.xlsx](../../assets/practice/答案-自评表.xlsx)：得97.7分，等级为优，没有问题。',
    `## 自评报告里的${REPORT_ERRORS.length}处`,
    '与答案里改好的表对照着核对。',
    table(['报告里写的', '检查项', '错在哪里', '应当是'], report),
    '改好的报告是 [答案-自评报告.docx](../../assets/practice/答案-自评报告.docx)。',
    '本页由 `npm run practice` 生成；自动化测试核对：助手找出的正好是这些，改好的表和报告没有问题。',
  ]
    .join('\n\n')
    .concat('\n');
}
