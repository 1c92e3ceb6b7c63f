import { useCallback, useEffect, useState } from 'react';
import { bytesOf } from '../taskpane/browser/bytesOf';
import { download, XLSX } from '../taskpane/browser/download';
import { troubleOf } from '../taskpane/session/trouble';
import type { Message } from './PageMessage';
import { openWork, type Work } from './work';

const SAMPLE_NAME = '示例：部门整体支出绩效自评表.xlsx';

/** True of what is dropped to be proofread; all else is taken for a workbook. */
const isReport = (name: string): boolean => /\.(?:docx?|wps|txt|md|pdf)$/i.test(name);

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
      if (work?.unsaved() || work?.session.proof.snapshot().unsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, [work]);

  const open = async (file: File) => {
    try {
      const next = openWork(file.name, await bytesOf(file));
      if (
        work?.unsaved() &&
        !window.confirm('现在的表格或报告改动后还没有保存。要放弃改动，打开另一张吗？')
      )
        return;
      if (work) void next.session.proof.carryOn(work.session.proof);
      if (work?.session.snapshot().step === 'proof') next.session.show('proof');
      setWork(next);
      setMessage(null);
    } catch (error) {
      tell(error, '打开表格');
    }
  };

  const drop = async (file: File) => {
    if (!work || !isReport(file.name)) return await open(file);
    work.session.show('proof');
    const bytes = await work.session.fetch(() => bytesOf(file, '报告'));
    if (bytes) await work.session.proof.openFile(file.name, bytes);
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

  return { work, message, open, drop, save, tell, hush: () => setMessage(null) };
}
