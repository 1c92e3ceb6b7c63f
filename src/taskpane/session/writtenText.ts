import type { FormScore } from '../../model/score';
import { show2 } from '../../numbers/show';

/** 写入之后说什么 The total and grade are told where there is one form. */
export function writtenText(count: number, scores: readonly FormScore[]): string {
  const [score, ...others] = scores;
  const written = `已写入 ${count} 处`;
  if (!score || others.length > 0) return `${written}。`;
  const grade = score.grade ? `，等级为“${score.grade}”` : '';
  return `${written}。总分 ${show2(score.total)}${grade}。`;
}
