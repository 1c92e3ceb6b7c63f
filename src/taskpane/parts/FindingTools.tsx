import type { Finding } from '../../model/finding';
import { useSession } from '../useSession';
import { ReasonForm } from './ReasonForm';
import { useOpener } from './useOpener';

/** 对一个问题能做的事：修复、搁置 */
export function FindingTools({ finding }: { readonly finding: Finding }) {
  const { session } = useSession();
  const { open, button, toggle, close } = useOpener();
  const name = `${finding.code} ${finding.cell ?? ''}`.trim();
  const setAside = (reason: string) => {
    if (reason.trim()) void session.setAside(finding, reason);
    return true;
  };
  return (
    <div className="tools">
      {finding.fix && (
        <button
          type="button"
          className="link"
          aria-label={`修复：${name}`}
          onClick={() => session.previewFixes([finding])}
        >
          修复
        </button>
      )}
      <button
        ref={button}
        type="button"
        className="link"
        aria-expanded={open}
        aria-label={`搁置：${name}`}
        onClick={toggle}
      >
        搁置
      </button>
      {open && (
        <ReasonForm
          label={`搁置 ${name} 的理由`}
          action="搁置"
          onReason={setAside}
          onCancel={close}
        />
      )}
    </div>
  );
}
