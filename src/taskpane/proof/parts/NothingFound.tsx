import { useProof } from '../useProof';

/** 没有发现问题 What was looked for, and what nobody but a person can tell. */
export function NothingFound() {
  const { state } = useProof();
  return (
    <div className="proof-nothing">
      <p>
        数字的计算、前后是否一致、章节、序号、年度、文号和错别字都核对过了
        {state.compared ? '，与自评表也一致。' : '；没有对照自评表，报告与表是否一致没有核对。'}
      </p>
      <details>
        <summary>核对了 {state.looked.length} 类问题</summary>
        <ul>
          {state.looked.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      </details>
      <p className="quiet">
        软件看不出来的，请您再看一遍：内容是否属实，佐证材料是否齐全，原因和措施是否讲得清楚。
      </p>
    </div>
  );
}
