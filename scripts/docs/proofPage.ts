import type { ProofFinding } from '../../src/model/proof';
import type { ProofCheck } from '../../src/model/proofCheck';
import { findingsOf } from '../../test/proof/findings';
import { sourceLines } from './checkPage';
import { PROOF_EXAMPLES } from './proofExamples';
import { page, SEVERITIES, table } from './words';

/** What the check itself says of its example; an example that it does not object to is a fault. */
function exampleOf({ code }: ProofCheck): ProofFinding {
  const example = PROOF_EXAMPLES[code];
  const [finding] = example ? findingsOf(code, example.text, example.options) : [];
  if (!finding) throw new Error(`${code}: the example raises no finding`);
  return finding;
}

function fixWord({ fix }: ProofFinding): string {
  if (!fix) return '由人改';
  return fix.text === '' ? '可一键删去' : `可一键改为“${fix.text}”`;
}

function exampleLines(check: ProofCheck): string {
  const finding = exampleOf(check);
  const { severity, quote, message, expected } = finding;
  return table(
    ['项目', '内容'],
    [
      ['严重程度', SEVERITIES[severity]],
      ['报告写的是', quote || '（整篇）'],
      ['提示', message],
      ['应为', expected || '—'],
      ['改正', fixWord(finding)],
    ],
  );
}

/** 一项校对的说明页 */
export function proofPage(check: ProofCheck): string {
  return page(
    `# ${check.code} ${check.title}`,
    `一般为**${SEVERITIES[check.severity]}**。`,
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
