import type { ScoreLine, ScoreOverride } from '../model/score';
import { round2, ZERO } from '../numbers/decimal';
import { show } from '../numbers/show';

/** The line with a mark set by a person against the formula; unchanged where the mark is not between 0 and the weight. */
export function overridden(line: ScoreLine, override: ScoreOverride): ScoreLine {
  const { score, reason } = override;
  if (!line.weight || score.lt(ZERO) || score.gt(line.weight)) return line;
  const before = line.score === null ? '按办法无法确定' : `按办法为${show(line.score)}分`;
  const working = `人工改为${show(round2(score))}分，理由：${reason}。${before}：${line.working}`;
  return { ...line, score: round2(score), status: 'kept', working, override };
}
