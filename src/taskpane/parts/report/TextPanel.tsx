import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useSession } from '../../useSession';

/** 全文 Selected, to be copied by hand where nothing else can carry it out. */
export function TextPanel() {
  const { session, state } = useSession();
  const field = useRef<HTMLTextAreaElement>(null);
  const select = () => {
    field.current?.focus();
    field.current?.select();
  };
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <div className="text-panel">
      <textarea
        ref={field}
        readOnly
        rows={10}
        aria-label="报告全文"
        value={state.paper?.text ?? ''}
      />
      <Button size="small" onClick={select}>
        全选
      </Button>
      <Button size="small" appearance="subtle" onClick={() => session.showText(false)}>
        收起
      </Button>
    </div>
  );
}
