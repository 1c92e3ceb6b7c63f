import type { CellRef } from '../model/grid';
import type { ProofTable } from '../model/proof';
import type { ProofCheck, ProofDefect } from '../model/proofCheck';
import { decimal, percentOf } from '../numbers/decimal';
import { show } from '../numbers/show';
import { SATISFACTION } from '../vocabulary/kinds';
import {
  type SatisfactionMarks,
  satisfactionClaims,
  satisfactionMarks,
} from './claims/satisfaction';
import { type Sentence, sentencesOf, wordsOf } from './claims/sentence';

const HIGH = decimal('90');
const LOW = decimal('80');

interface Given extends SatisfactionMarks {
  readonly cells: readonly CellRef[];
}

function marksOfTables(tables: readonly ProofTable[]): Given | null {
  for (const { form } of tables) {
    for (const { level2, level3, weight, score, cells } of form.indicators) {
      if (!SATISFACTION.test(`${level2}${level3}`) || !weight || !score || !cells.score) continue;
      return {
        score,
        weight,
        cells: [{ sheet: form.sheet, address: cells.score }],
      };
    }
  }
  return null;
}

/** 公众十分满意: praise in words; “非常满意”的416份 is an answer that was counted. */
const PRAISE =
  /(?:公众|群众|居民|村民|市民|服务对象|受益(?:群众|对象)|社会各界|企业|师生|家长|患者)(?:们)?(?:对[^，,。；;]{0,16})?(?:均|都|普遍|表示)*(?:十分|非常|高度|很|极为|普遍)满意(?=[，,。；;、]|$)/;

/** Where the text praises what lost marks. */
function praised(sentences: readonly Sentence[], marks: Given): ProofDefect[] {
  return sentences.flatMap((sentence): ProofDefect[] => {
    const match = PRAISE.exec(wordsOf(sentence));
    if (!match) return [];
    const start = sentence.start + match.index;
    const place = { paragraph: sentence.paragraph, start, end: start + match[0].length };
    const message = `这里写“${match[0]}”，而满意度指标分值${show(marks.weight)}分得${show(marks.score)}分，没有得满分，两处矛盾，请核对或改为如实的说法。`;
    return [{ place, message, found: match[0], cells: marks.cells }];
  });
}

/** 满意度的说法与得分 */
export const R14: ProofCheck = {
  code: 'R14',
  title: '满意率与满意度得分矛盾',
  severity: 'warning',
  sources: ['绩效自评填报要求'],
  looksFor:
    '文中写的满意率在90%以上，而满意度指标的得分（文中写的，或自评表上的）不到分值的80%；或者满意度得了满分，文中的满意率却不到60%；满意度没有得满分，文中却写“群众十分满意”。',
  mend: '核对满意度调查的结果与得分：得分按调查的满意率计算，扣分的写明理由；不同调查的满意率分别写明对象和样本数。',
  find: ({ prose, tables }) => {
    if (!prose.paragraphs.some(({ text }) => text.includes('满意'))) return [];
    const sentences = sentencesOf(prose);
    const told = satisfactionMarks(sentences);
    const marks: Given | null = told ? { ...told, cells: [] } : marksOfTables(tables);
    if (!marks) return [];
    const share = percentOf(marks.score, marks.weight);
    if (!share) return [];
    const words = marks.score.lt(marks.weight) ? praised(sentences, marks) : [];
    const rates = satisfactionClaims(sentences).flatMap(({ place, stated, percent }) => {
      const isHigh = percent.gte(HIGH) && share.lt(LOW);
      const isLow = percent.lt('60') && share.eq('100');
      if (!isHigh && !isLow) return [];
      const message = `这里写满意率“${stated}”，而满意度指标分值${show(marks.weight)}分得${show(marks.score)}分，两处矛盾，请核对或说明。`;
      return [{ place, message, found: stated, cells: marks.cells }];
    });
    return [...words, ...rates];
  },
};
