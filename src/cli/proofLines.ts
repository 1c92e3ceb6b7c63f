import type { Severity } from '../model/finding';
import type { Place, ProofFinding, Prose } from '../model/proof';
import { SEVERITY_WORDS } from './words';

/** Characters shown on either side of the words a finding speaks of. */
const AROUND = 15;

/** Findings as blocks: what and where, the words in their sentence, the message, cells, correction, grounds; then a count. */
export function proofLines(prose: Prose, findings: readonly ProofFinding[]): string[] {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  const summary = findings.length
    ? `共${findings.length}条：错误${count('error')}条，提醒${count('warning')}条，建议${count('hint')}条。`
    : '没有发现问题。';
  return [...findings.flatMap((finding) => [...block(prose, finding), '']), summary, ''];
}

function block(prose: Prose, finding: ProofFinding): string[] {
  const { code, severity, place, message, cells, fix, basis, also = [] } = finding;
  const alike = also.filter((other) => other.fix !== null).length;
  const rest = alike > 0 ? `（另外${alike}处照此更正）` : '';
  const names = cells.map(({ sheet, address }) => `${sheet}!${address}`);
  return [
    `${SEVERITY_WORDS[severity]} ${code} ${place ? whereabouts(prose, place) : '全文'}`,
    ...(place ? [`  “${inContext(prose, place)}”`] : []),
    `  ${singleSpaced(message)}`,
    ...(names.length > 0 ? [`  对应单元格：${names.join('、')}`] : []),
    ...(fix
      ? [`  建议改为：${fix.text === '' ? '（删去）' : `“${singleSpaced(fix.text)}”`}${rest}`]
      : []),
    `  依据：${basis.join('、')}`,
  ];
}

/** 第12段（二、预算执行情况）, 表1第2行第3列 */
function whereabouts({ paragraphs }: Prose, { paragraph }: Place): string {
  const cell = paragraphs[paragraph]?.cell;
  const spot = cell
    ? `表${cell.table + 1}第${cell.row + 1}行第${cell.column + 1}列`
    : `第${paragraph + 1}段`;
  const heading = paragraphs
    .slice(0, paragraph + 1)
    .filter(({ level }) => level !== null)
    .at(-1);
  return heading ? `${spot}（${singleSpaced(heading.text)}）` : spot;
}

/** The words in 【】 between their neighbours. */
function inContext({ paragraphs }: Prose, { paragraph, start, end }: Place): string {
  const text = paragraphs[paragraph]?.text ?? '';
  // A paragraph may be a whole book: only its neighbourhood is taken apart.
  const before = [...text.slice(Math.max(0, start - 2 * AROUND - 2), start)];
  const after = [...text.slice(end, end + 2 * AROUND + 2)];
  const head = before.length > AROUND ? `…${before.slice(-AROUND).join('')}` : before.join('');
  const tail = after.length > AROUND ? `${after.slice(0, AROUND).join('')}…` : after.join('');
  return singleSpaced(`${head}【${text.slice(start, end)}】${tail}`);
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
