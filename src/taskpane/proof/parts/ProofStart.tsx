import { useProof } from '../useProof';
import { CheckDraft } from './CheckDraft';
import { PasteText } from './PasteText';
import { ProofScope } from './ProofScope';
import { ReportPicker } from './ReportPicker';

/** 选一份报告来核对 */
export function ProofStart() {
  const { proof, state } = useProof();
  return (
    <div className="start">
      {state.report && (
        <button type="button" className="link back" onClick={() => proof.choose(false)}>
          返回“{state.report.name}”的核对结果
        </button>
      )}
      <div>
        <h2>核对写好的报告</h2>
        <p>找出算错的数、前后对不上的说法、与自评表不一致的地方、缺漏的章节和错别字。</p>
      </div>
      <div className="proof-ways">
        <ReportPicker
          name="选择报告文件"
          label="选择要核对的报告"
          appearance="primary"
          onReport={(name, bytes) => proof.openFile(name, bytes)}
        />
        <CheckDraft />
        <PasteText />
      </div>
      <p className="quiet">可以是 Word 文档（.docx）或文本（.txt、.md）。原文件不会改动。</p>
      <ProofScope />
      <p className="quiet">全部在这台电脑上完成，不联网，报告内容不会传出去。</p>
    </div>
  );
}
