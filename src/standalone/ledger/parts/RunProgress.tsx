import { Button, ProgressBar } from '@fluentui/react-components';
import { progressText } from '../../../batch';
import type { RunState } from '../reading/run';

interface RunProgressProps {
  readonly state: RunState;
  readonly onStop: () => void;
}

const WORDS = { listing: '正在列出文件……', comparing: '正在横向比对……' } as const;

/** 进度 How far the reading has come, and the way to end it. */
export function RunProgress({ state, onStop }: RunProgressProps) {
  const { phase, done, total, elapsed } = state;
  if (phase === 'done' || phase === 'stopped') return null;
  const text = phase === 'reading' ? progressText(done, total, elapsed) : WORDS[phase];
  return (
    <div className="run-progress">
      <ProgressBar aria-label="读取进度" max={Math.max(1, total)} value={done} />
      <span>{done === 0 && phase === 'reading' ? `共 ${total} 个文件，正在读……` : text}</span>
      <Button size="small" onClick={onStop}>
        停止
      </Button>
    </div>
  );
}
