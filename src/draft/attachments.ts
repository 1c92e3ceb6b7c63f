import type { Block, Run } from '../model/report';
import type { Facts } from './facts';
import { bareProjectName } from './projectName';
import { say } from './runs';

/** 2023年度部门整体支出绩效自评表, 2023年度某项目支出绩效自评表 */
export function attachmentName(facts: Facts): Run[] {
  const of = facts.form.kind === 'project' ? bareProjectName(facts) : [];
  return say`${facts.year}年度${of}${facts.scope}绩效自评表`;
}

/** 附件说明 The forms the report is made from, below its text; numbered where there are several, as GB/T 9704 has it. */
export function attachments({ parts }: Facts): Block[] {
  return parts.map((part, at): Block => {
    const number = parts.length > 1 ? `${at + 1}.` : '';
    const runs = say`${at === 0 ? '附件：' : ''}${number}${attachmentName(part)}`;
    return { kind: 'attachment', runs };
  });
}
