import type { Outline } from '../../model/outline';
import type { Block } from '../../model/report';
import { attachmentName } from '../attachments';
import type { Facts } from '../facts';
import { say } from '../runs';
import { STATEMENTS } from '../statements';

/** 附件 What stands behind the date, form by form, under the name it has in 附件说明. */
export function attached({ attached }: Outline, { parts }: Facts): Block[] {
  if (attached.length === 0) return [];
  return parts.flatMap((part, at): Block[] => {
    const number = parts.length > 1 ? `附件${at + 1}` : '附件';
    const pieces = attached.flatMap((name) => STATEMENTS[name](part));
    const heading: Block = {
      id: `附件|${part.form.id}`,
      kind: 'heading',
      level: 1,
      runs: say`${number}　${attachmentName(part)}`,
    };
    const told = pieces.flatMap((piece): Block[] =>
      piece.kind === 'table' || piece.kind === 'chart'
        ? [piece]
        : [{ kind: 'paragraph', runs: piece.runs }],
    );
    return [heading, ...told];
  });
}
