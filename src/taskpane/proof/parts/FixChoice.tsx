import { shortened } from '../../../write/shortened';
import type { Decision, FindingView } from '../state';
import { useProof } from '../useProof';

/** Characters shown of a quotation. */
const MOST = 60;

interface FixChoiceProps {
  readonly view: FindingView;
  readonly decision: Decision | null;
}

/** 确定的更正：原文改为什么，采用或不采用 */
export function FixChoice({ view, decision }: FixChoiceProps) {
  const { proof, state } = useProof();
  const { key, proposed, corrections } = view;
  const fix = corrections[0] ?? proposed[0];
  if (!fix) return null;
  const { paragraph, start, end } = fix.place;
  const old = state.report?.document.prose.paragraphs[paragraph]?.text.slice(start, end) ?? '';
  const places = corrections.length > 1 ? `，共 ${corrections.length} 处` : '';
  const byHand = proposed.length - corrections.length;
  const change = `${shortened(old, MOST) || '空'}改为${shortened(fix.text, MOST) || '空'}${places}`;
  return (
    <div className="proof-fix">
      <p>
        {old !== '' && <del>{shortened(old, MOST)}</del>}
        <span className="way">{wayOf(old, fix.text)}</span>
        {fix.text !== '' && <ins>{shortened(fix.text, MOST)}</ins>}
        {places !== '' && <span className="quiet">{places}</span>}
      </p>
      {byHand > 0 && (
        <p className="way">
          {corrections.length > 0 ? `另有 ${byHand} 处` : '这里'}
          是自动编号或特殊格式，请在原文里手工改。
        </p>
      )}
      {corrections.length > 0 && (
        <p className="proof-decide">
          {decision && (
            <span className="decided">{decision === 'taken' ? '已采用' : '不采用'}</span>
          )}
          <button
            key="first"
            type="button"
            className="link"
            aria-label={`${decision ? '撤销' : '采用'}：${change}`}
            onClick={() => (decision ? proof.undo(key) : proof.take(key))}
          >
            {decision ? '撤销' : '采用'}
          </button>
          {!decision && (
            <button
              type="button"
              className="link"
              aria-label={`不采用：${change}`}
              onClick={() => proof.decline(key)}
            >
              不采用
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function wayOf(old: string, text: string): string {
  if (text === '') return '删去';
  return old === '' ? '补上' : '改为';
}
