import { qualified } from '../../grid/address';
import type { Finding } from '../../model/finding';
import type { Form } from '../../model/form';
import type { FormScore } from '../../model/score';
import { sumsWithheld } from '../session/editsToWrite';
import { standing } from '../session/findingGroups';
import { capText, otherEdits, scoreRows, shownEdit, shownTotal } from '../session/scoreRows';
import { useSession } from '../useSession';
import { EditItem } from './EditItem';
import { FindingList } from './FindingList';
import { FormHeading } from './FormHeading';
import { ScoreItem } from './ScoreItem';

interface FormScoresProps {
  readonly form: Form;
  readonly score: FormScore;
  /** Where there are several forms: what this one is called. */
  readonly name: string | null;
}

/** 一张表的评分清单 */
export function FormScores({ form, score, name }: FormScoresProps) {
  const { state } = useSession();
  const rows = scoreRows(form, score, state.edits);
  const others = otherEdits(form, rows, state.edits);
  const cap = capText(score);
  const withheld = sumsWithheld(state, form);
  const Heading = name === null ? 'h2' : 'h3';
  const errors = errorsOf(state.examination?.findings ?? [], form);
  return (
    <section className="scores" aria-label={`${name ?? form.sheet}的得分`}>
      {name !== null && <FormHeading name={name} sheet={form.sheet} />}
      {name !== null && <FindingList findings={errors} level={3} />}
      <div className="total">
        <span className="quiet">总分</span>
        <strong>{shownTotal(score)}</strong>
        <span className="grade">{score.grade ?? '等级未定'}</span>
        {score.undecided > 0 && (
          <span className="quiet">有 {score.undecided} 项无法确定，未计入</span>
        )}
        <p className="sum">{score.totalWorking}</p>
        {cap && !score.totalWorking.includes('总分最高') && <p className="sum">{cap}</p>}
      </div>
      <p className="quiet tip">每项下面是算式和出处。不想写入的，去掉前面的勾。</p>
      <ul className="rows">
        {rows.map((row) => (
          <ScoreItem key={row.key} row={row} />
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <Heading>同时写入</Heading>
          {withheld && (
            <p className="quiet">有得分未勾选，总分和等级与各行会对不上，因此不写入。</p>
          )}
          <ul className="rows">
            {others.map((edit) => (
              <EditItem
                key={qualified(edit.sheet, edit.address)}
                edit={edit}
                withheld={withheld}
                after={shownEdit(edit, score)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const errorsOf = (findings: readonly Finding[], form: Form): Finding[] =>
  standing(findings).filter((one) => one.form === form.id && one.severity === 'error');
