import { FindingList } from '../parts/FindingList';
import { FormScores } from '../parts/FormScores';
import { WriteBar } from '../parts/WriteBar';
import { countsText } from '../session/findingGroups';
import { useSession } from '../useSession';

/** 第二步：评分 Findings in short, every score with its working, then 写入. */
export function ScoreScreen() {
  const { session, state } = useSession();
  const examination = state.examination;
  if (!examination) return null;
  const errors = examination.findings.filter((finding) => finding.severity === 'error');
  const others = examination.findings.filter((finding) => finding.severity !== 'error');
  return (
    <>
      <div
        tabIndex={-1}
        className="screen"
        id="panel-score"
        role="tabpanel"
        aria-labelledby="tab-score"
      >
        <FindingList findings={errors} />
        <p className="quiet">
          {examination.findings.length === 0 && '检查没有发现问题。'}
          {others.length > 0 && `${errors.length > 0 ? '另有' : ''}${countsText(others)}。`}
          {others.length > 0 && (
            <button type="button" className="link" onClick={() => session.show('check')}>
              查看
            </button>
          )}
        </p>
        {examination.forms.map((form, index) => {
          const score = examination.scores[index];
          return score && <FormScores key={form.id} form={form} score={score} />;
        })}
      </div>
      <WriteBar />
    </>
  );
}
