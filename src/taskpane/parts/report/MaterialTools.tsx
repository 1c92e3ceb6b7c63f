import { Button } from '@fluentui/react-components';
import { type ChangeEvent, useRef } from 'react';
import { bytesOf } from '../../browser/bytesOf';
import { useSession } from '../../useSession';

/** 报告素材：填写，从上年带入 */
export function MaterialTools() {
  const { session, state } = useSession();
  const picker = useRef<HTMLInputElement>(null);
  const pick = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    const bytes = await session.fetch(() => bytesOf(file));
    if (bytes) await session.carryMaterial(file.name, bytes);
  };
  const busy = state.busy !== null;
  return (
    <div className="material">
      <Button size="small" disabledFocusable={busy} onClick={() => session.fillMaterial()}>
        填写报告素材
      </Button>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={busy}
        onClick={() => picker.current?.click()}
      >
        从上年工作簿带入…
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        aria-label="选择上年的工作簿"
        className="offscreen"
        tabIndex={-1}
        onChange={pick}
      />
    </div>
  );
}
