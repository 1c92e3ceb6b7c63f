import { Button, type ButtonProps } from '@fluentui/react-components';
import { type ChangeEvent, useRef } from 'react';
import { bytesOf } from '../../browser/bytesOf';
import { useProof } from '../useProof';

interface ReportPickerProps {
  readonly name: string;
  /** Read out with the file field, e.g. 选择要核对的报告. */
  readonly label: string;
  readonly appearance?: ButtonProps['appearance'];
  readonly size?: ButtonProps['size'];
  readonly onReport: (name: string, bytes: Uint8Array) => Promise<void>;
}

/** 选择一份报告文件 */
export function ReportPicker({ name, label, appearance, size, onReport }: ReportPickerProps) {
  const { proof, state } = useProof();
  const picker = useRef<HTMLInputElement>(null);
  const pick = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    try {
      await onReport(file.name, await bytesOf(file, '报告'));
    } catch (error) {
      proof.refuse(error, '打开报告');
    }
  };
  return (
    <>
      <Button
        appearance={appearance}
        size={size}
        disabledFocusable={state.busy !== null}
        onClick={() => picker.current?.click()}
      >
        {name}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".docx,.txt,.md"
        aria-label={label}
        className="offscreen"
        tabIndex={-1}
        onChange={pick}
      />
    </>
  );
}
