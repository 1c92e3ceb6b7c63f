import type { KeyboardEvent } from 'react';
import { showShort } from '../../numbers/show';
import { proofNote } from '../proof/counts';
import { useProof } from '../proof/useProof';
import { countsText } from '../session/findingGroups';
import type { PaneState, Step } from '../session/state';
import { useSession } from '../useSession';

const STEPS: readonly { step: Step; name: string }[] = [
  { step: 'check', name: '检查' },
  { step: 'score', name: '评分' },
  { step: 'report', name: '报告' },
  { step: 'proof', name: '核对报告' },
];

/** 检查 → 评分 → 报告, and 核对报告, which stands by itself. A tab list of its own: Fluent's costs 23 KB. */
export function Steps() {
  const { session, state } = useSession();
  const proof = useProof().state;
  const open = (step: Step) => (step === 'report' ? session.showReport() : session.show(step));
  const move = (event: KeyboardEvent<HTMLElement>, index: number) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const next = STEPS[(index + by + STEPS.length) % STEPS.length];
    if (!next) return;
    document.getElementById(`tab-${next.step}`)?.focus();
    void open(next.step);
  };
  return (
    <div className="steps" role="tablist" aria-label="步骤">
      {STEPS.map(({ step, name }, index) => (
        <button
          key={step}
          id={`tab-${step}`}
          type="button"
          role="tab"
          aria-selected={state.step === step}
          aria-controls={state.step === step ? `panel-${step}` : undefined}
          tabIndex={state.step === step ? 0 : -1}
          onClick={() => open(step)}
          onKeyDown={(event) => move(event, index)}
        >
          <span className="name">
            {step !== 'proof' && (
              <span className="number" aria-hidden="true">
                {index + 1}
              </span>
            )}
            {name}
          </span>
          <span className="quiet note">
            {step === 'proof' ? proofNote(proof) : stepNote(step, state)}
          </span>
        </button>
      ))}
    </div>
  );
}

function stepNote(step: Step, state: PaneState): string {
  if (!state.examination) return '';
  const asked = state.mappings.reduce((sum, { questions }) => sum + questions.length, 0);
  if (step === 'check' && asked > 0) return `请指明 ${asked} 处`;
  if (step === 'check') return countsText(state.examination.findings).replaceAll(' ', '\u00a0');
  if (step === 'report') return reportNote(state);
  const [score, ...others] = state.examination.scores;
  if (!score || others.length > 0) return `${state.examination.scores.length} 张表`;
  return `${showShort(score.total)} ${score.grade ?? '未定'}`;
}

function reportNote({ manuscript, reports, preview }: PaneState): string {
  if (!reports) return manuscript ? '待更新' : '未成稿';
  const late = (preview?.changed ?? 0) + (preview?.open ?? 0);
  return late > 0 ? `${late} 处已变` : '已成稿';
}
