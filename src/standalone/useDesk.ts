import { useCallback, useEffect, useState } from 'react';
import { download, XLSX } from '../taskpane/browser/download';
import { troubleOf } from '../taskpane/session/trouble';
import { bytesOf } from './openFiles';
import type { Message } from './PageMessage';
import { openWork, type Work } from './work';

const SAMPLE_NAME = '示例：部门整体支出绩效自评表.xlsx';

/** 桌面 The workbook that is open, and opening and saving. */
export function useDesk(sample: Uint8Array) {
  const [work, setWork] = useState<Work | null>(null);
  const [message, setMessage] = useState<Message | null>(null);

  const tell = useCallback((error: unknown, during: string) => {
    setMessage({ intent: 'error', text: troubleOf(error, during).message });
  }, []);

  useEffect(() => {
    try {
      setWork(openWork(SAMPLE_NAME, sample));
    } catch (error) {
      tell(error, '打开示例');
    }
  }, [sample, tell]);

  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      if (work?.unsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, [work]);

  const open = async (file: File) => {
    try {
      const next = openWork(file.name, await bytesOf(file));
      if (
        work?.unsaved() &&
        !window.confirm('现在的表格改动后还没有保存。要放弃改动，打开另一张吗？')
      )
        return;
      setWork(next);
      setMessage(null);
    } catch (error) {
      tell(error, '打开表格');
    }
  };

  const save = () => {
    if (!work) return;
    try {
      const name = work.saveName();
      download(work.save(), name, XLSX);
      setMessage({
        intent: 'success',
        text: `已生成“${name}”，请到“下载”文件夹查看。原文件没有改动。`,
      });
    } catch (error) {
      tell(error, '保存工作簿');
    }
  };

  return { work, message, open, save, tell, hush: () => setMessage(null) };
}
