import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useProof } from '../useProof';

/** 更正后的正文 Selected, to be copied by hand where nothing else can carry it out. */
export function HandCopy() {
  const { proof, state } = useProof();
  const field = useRef<HTMLTextAreaElement>(null);
  const { handCopy } = state;
  useEffect(() => {
    if (handCopy === null) return;
    field.current?.focus();
    field.current?.select();
  }, [handCopy]);
  if (handCopy === null) return null;
  return (
    <div className="text-panel">
      <textarea ref={field} readOnly rows={8} aria-label="更正后的正文" value={handCopy} />
      <Button size="small" appearance="subtle" onClick={() => proof.showText(null)}>
        收起
      </Button>
    </div>
  );
}
