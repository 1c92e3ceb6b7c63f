import { Bar } from '../taskpane/parts/Bar';

export interface Message {
  readonly intent: 'error' | 'success';
  readonly text: string;
}

interface PageMessageProps {
  readonly message: Message | null;
  readonly onClose: () => void;
}

/** 表格这一边的提示 */
export function PageMessage({ message, onClose }: PageMessageProps) {
  return (
    <div className="page-message" role="status">
      {message && (
        <Bar intent={message.intent} actions={[{ name: '知道了', act: onClose }]}>
          {message.text}
        </Bar>
      )}
    </div>
  );
}
