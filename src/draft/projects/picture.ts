import type { ScoreBar } from '../../model/report';
import { ZERO } from '../../numbers/decimal';
import type { Facts } from '../facts';
import { byLevel1 } from '../groups';
import type { Piece, Statement } from '../piece';
import { bareProjectName } from '../projectName';
import { totalsOf } from '../row';
import { executionBar, scorePicture } from '../statements/scorePicture';
import { formsOf } from './parts';

/** The parts of one form's total: 预算执行率 and each 一级指标; what is not decided has no bar, for it would say 0 points. */
function barsOf(part: Facts): ScoreBar[] {
  const level1 = part.form.kind === 'project' ? bareProjectName(part).text : part.scope;
  const groups = byLevel1(part.rows).flatMap(({ name, rows }): ScoreBar[] => {
    const { weight, score, undecided, cells } = totalsOf(rows);
    return undecided > 0 ? [] : [{ level1, level2: name.text, weight, score, cells }];
  });
  return [...executionBar(part, level1), ...groups];
}

/** 各项目分值与得分 A form is a group, its parts the bars; a single form is shown by its own groups. */
export const projectsPicture: Statement = (facts): readonly Piece[] => {
  const forms = formsOf(facts);
  const [only] = forms;
  if (only && forms.length === 1) return scorePicture(only);
  const bars = forms.flatMap(barsOf).filter(({ weight }) => weight.gt(ZERO));
  return bars.length === 0 ? [] : [{ kind: 'chart', caption: '各项目分值与得分', bars }];
};
