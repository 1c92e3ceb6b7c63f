import { Bar } from '../parts/Bar';
import { Comparison } from '../parts/Comparison';
import { FindingList } from '../parts/FindingList';
import { FormScores } from '../parts/FormScores';
import { WriteBar } from '../parts/WriteBar';
import { WriteHistory } from '../parts/WriteHistory';
import { countsText, standing } from '../session/findingGroups';
import { formNames } from '../session/formNames';
import { useSession } from '../useSession';

/** 第二步：评分 Findings in short, every score with its working, then 写入. */
export function ScoreScreen() {
  const { session, state } = useSession();
  const examination = state.examination;
  if (!examination) return null;
  const names = formNames(examination.forms);
  const several = names.length > 1;
  const asked = state.mappings.reduce((sum, { questions }) => sum + questions.length, 0);
  const findings = standing(examination.findings);
  const errors = findings.filter((finding) => finding.severity === 'error');
  const others = findings.filter((finding) => finding.severity !== 'error');
  return (
    <>
      <div
        tabIndex={-1}
        className="screen"
        id="panel-score"
        role="tabpanel"
        aria-labelledby="tab-score"
      >
        {asked > 0 && (
          <Bar intent="warning" actions={[{ name: '去指明', act: () => session.show('check') }]}>
            有 {asked} 处没有认出，得分可能不全。
          </Bar>
        )}
        {!several && <FindingList findings={errors} />}
        <p className="quiet">
          {findings.length === 0 && '检查没有待处理的问题。'}
          {others.length > 0 && `${errors.length > 0 ? '另有' : ''}${countsText(others)}。`}
          {others.length > 0 && (
            <button type="button" className="link" onClick={() => session.show('check')}>
              查看
            </button>
          )}
        </p>
        <Comparison />
        {examination.forms.map((form, index) => {
          const score = examination.scores[index];
          const name = several ? (names[index] ?? form.sheet) : null;
          return score && <FormScores key={form.id} form={form} score={score} name={name} />;
        })}
        <WriteHistory />
      </div>
      <WriteBar />
    </>
  );
}
