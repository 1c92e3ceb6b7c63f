import type { Claim } from '../../model/claim';
import type { Figure } from './figure';
import { inSum, likeFigure, verdictOf } from './measure';
import { isCount } from './roles';
import { type Sentence, segmentsOf } from './sentence';
import { state } from './state';

const START = /年初|上年末|上年底|期初|原有/;
const MORE = /(?:新增|增加|新进|调入|新招|招录|新建|录用|净增)[\p{Script=Han}]{0,6}$/u;
const LESS =
  /(?:取消|减少|退出|调出|注销|退休|终止|核减|撤并|报废|调离|离职|辞职)[\p{Script=Han}]{0,6}$/u;
const END = /年末|年底|期末|现有|实有|最终|年终|实际实施/;

const named = (figures: readonly Figure[], words: RegExp): Figure | undefined =>
  figures.find(({ lead }) => words.test(lead));

/** 年初15个，新增4个、取消2个，年末17个: what there was, what came and went, and what there is. */
export function stocks(sentence: Sentence): Claim[] {
  return segmentsOf(sentence).flatMap((segment) => {
    const counts = segment.figures.filter((figure) => isCount(figure) || figure.unit === '');
    const [more, less] = [named(counts, MORE), named(counts, LESS)];
    const levels = counts.filter((figure) => figure !== more && figure !== less);
    const [start, end, ...others] = levels;
    if (!start || !end || others.length > 0 || (!more && !less)) return [];
    if (!START.test(start.lead) || !END.test(end.lead)) return [];
    if (counts.some(({ unit, approximate }) => approximate || unit !== end.unit)) return [];
    const exact = start.value.plus(more?.value ?? '0').minus(less?.value ?? '0');
    const plus = more ? `+${inSum(more)}` : '';
    const working = `${inSum(start)}${plus}${less ? `-${inSum(less)}` : ''}`;
    const computed = likeFigure(end, exact);
    const said = segment.text.slice(end.start, end.end);
    const message = `“${said}”与文中的增减不符：${working}=${computed}，请核对。`;
    const verdict = verdictOf(end, exact);
    return [state(segment, { kind: 'difference', verdict, at: end, computed, working, message })];
  });
}
