import { type DragEvent, type ReactNode, useState } from 'react';

interface DropZoneProps {
  readonly onDrop: (file: File) => void;
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
    const file = event.dataTransfer.files[0];
    if (file) onDrop(file);
  };
  const leave = (event: DragEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button 打开表格 is the first
    <div className="drop" onDragOver={drag} onDragLeave={leave} onDrop={drop}>
      {children}
      {over && <div className="over">松开鼠标，打开表格或核对报告</div>}
    </div>
  );
}
