import { type DragEvent, type ReactNode, useState } from 'react';
import { type Received, receivedOf } from './received';

interface DropZoneProps {
  readonly onDrop: (received: Received) => void;
  readonly children: ReactNode;
}

/** 拖进来就打开 */
export function DropZone({ onDrop, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const drag = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(false);
    onDrop(receivedOf(event.dataTransfer));
  };
  const leave = (event: DragEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the buttons 打开表格 and 打开文件夹 are the first
    <div className="drop" onDragOver={drag} onDragLeave={leave} onDrop={drop}>
      {children}
      {over && <div className="over">松开鼠标，打开表格、核对报告，或汇总整个文件夹</div>}
    </div>
  );
}
