import type { Check } from '../../src/model/check';
import type { ProofCheck } from '../../src/model/proofCheck';
import { policyOf } from '../../src/policies';
import { sourceOf } from '../../src/sources';
import { findingsOf } from '../../test/support/forms';
import { EXAMPLES } from './examples';
import { page, SEVERITIES, table, verifiedWord } from './words';

const DEFAULT = 'national-2020';

function severityLine({ severity, inReview }: Check): string {
  const review = inReview ?? severity;
  const same = review === severity;
  return same
    ? `填报、复核时均为**${SEVERITIES[severity]}**。`
    : `填报时为**${SEVERITIES[severity]}**，复核时为**${SEVERITIES[review]}**。`;
}

/** The sources a check rests on, with their wording. */
export function sourceLines(check: Pick<Check, 'code' | 'sources'>): string {
  return check.sources
    .map((id) => {
      const source = sourceOf(id);
      if (!source) throw new Error(`${check.code}: no source ${id}`);
      const { title, issuer, wording, verified } = source;
      const name = title === id ? id : `${id}（${title}）`;
      return `- **${name}**，${issuer}，${verifiedWord(verified)}\n\n  > ${wording}`;
    })
    .join('\n');
}

/** What the check itself says of its example; an example that it does not object to is a fault. */
function exampleLines({ code }: Check): string {
  const example = EXAMPLES[code];
  const policy = example?.policy ?? DEFAULT;
  const [finding] = example ? findingsOf(code, example.put, policy) : [];
  if (!finding) throw new Error(`${code}: the example raises no finding`);
  const { severity, cell, message, found, expected } = finding;
  return table(
    ['项目', '内容'],
    [
      ['评分办法', policyOf(policy).title],
      ['严重程度', SEVERITIES[severity]],
      ['单元格', cell ?? '整张表'],
      ['提示', message],
      ['表内', found || '（空）'],
      ['应为', expected || '—'],
    ],
  );
}

/** 一项检查的说明页 */
export function checkPage(check: Check): string {
  return page(
    `# ${check.code} ${check.title}`,
    severityLine(check),
    '## 查什么',
    check.looksFor,
    '## 怎样改',
    check.mend,
    '## 例',
    exampleLines(check),
    '## 依据',
    sourceLines(check),
    '[全部检查](README.md)',
  );
}

/** 检查目录 */
export function checkIndex(checks: readonly Check[], proofs: readonly ProofCheck[]): string {
  const rows = checks.map((check) => [
    `[${check.code}](${check.code}.md)`,
    check.title,
    SEVERITIES[check.severity],
    SEVERITIES[check.inReview ?? check.severity],
  ]);
  const proofRows = proofs.map(({ code, title, severity }) => [
    `[${code}](${code}.md)`,
    title,
    SEVERITIES[severity],
  ]);
  return page(
    '# 检查',
    '错误：不改会被退回。提醒：请看一眼。建议：可改可不改。同一项检查的个别情形可能轻一些或重一些，见各页“查什么”。',
    '## 自评表',
    table(['编号', '检查', '填报', '复核'], rows),
    '## 自评报告',
    table(['编号', '检查', '一般为'], proofRows),
  );
}
