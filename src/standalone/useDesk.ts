import { useCallback, useEffect, useState } from 'react';
import type { CellRef } from '../model/grid';
import { bytesOf } from '../taskpane/browser/bytesOf';
import { download, XLSX } from '../taskpane/browser/download';
import { troubleOf } from '../taskpane/session/trouble';
import type { Message } from './PageMessage';
import { openWork, type Work } from './work';

const SAMPLE_NAME = '示例：部门整体支出绩效自评表.xlsx';

const GIVE_UP = '现在的表格或报告改动后还没有保存。要放弃改动，打开另一张吗？';

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

  /**
   * The workbook now open; null where it could not be opened or a person kept the one before. `carries` is true where
   * the report being proofread stays beside it.
   */
  const replace = async (file: File, start: CellRef | null, carries = false) => {
    try {
      const next = openWork(file.name, await bytesOf(file), start);
      const proofed = !carries && work?.session.proof.snapshot().unsaved;
      if ((work?.unsaved() || proofed) && !window.confirm(GIVE_UP)) return null;
      setWork(next);
      setMessage(null);
      return next;
    } catch (error) {
      tell(error, '打开表格');
      return null;
    }
  };

  const open = async (file: File): Promise<boolean> => {
    const next = await replace(file, null, true);
    if (next && work) void next.session.proof.carryOn(work.session.proof);
    if (next && work?.session.snapshot().step === 'proof') next.session.show('proof');
    return next !== null;
  };

  /** Opens a report to be proofread beside a workbook. */
  const proof = async ({ session }: Work, file: File): Promise<void> => {
    session.show('proof');
    const bytes = await session.fetch(() => bytesOf(file, '报告'));
    if (bytes) await session.proof.openFile(file.name, bytes);
  };

  const drop = async (file: File): Promise<boolean> => {
    if (!work || !isReport(file.name)) return await open(file);
    await proof(work, file);
    return true;
  };

  const saved = (name: string, more = '') =>
    setMessage({ intent: 'success', text: `已生成“${name}”，请到“下载”文件夹查看。${more}` });

  const save = () => {
    if (!work) return;
    try {
      const name = work.saveName();
      download(work.save(), name, XLSX);
      saved(name, '原文件没有改动。');
    } catch (error) {
      tell(error, '保存工作簿');
    }
  };

  const hush = () => setMessage(null);
  return { work, message, open, drop, replace, proof, save, saved, tell, hush };
}

export type Desk = ReturnType<typeof useDesk>;
