import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { unitNames } from '../../../batch';
import type { Ledger } from '../../../ledger';

interface UnitListProps {
  readonly attendance: Ledger['attendance'];
  /** True while files are still being read. */
  readonly reading: boolean;
  readonly onList: (list: readonly string[] | null) => void;
}

/** 未报送的单位 A list can be pasted; who of it sent no form is told. */
export function UnitList({ attendance, reading, onList }: UnitListProps) {
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const id = useId();
  const hold = () => {
    const names = unitNames(text.split('\n'));
    setRefused(names.length === 0);
    if (names.length > 0) onList(names);
  };
  const drop = () => {
    setText('');
    onList(null);
  };
  return (
    <details className="unit-list">
      <summary>
        {attendance ? '未报送的单位' : '核对报送情况：粘贴单位名单'}
        {attendance && <span className="count">{attendance.missing.length}</span>}
      </summary>
      <div className="unit-list-body">
        <div className="paste">
          <label htmlFor={id}>应当报送的单位，一行一个（可以从 Excel 里整列复制粘贴）</label>
          <textarea
            id={id}
            rows={5}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <div className="buttons">
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={text === ''}
              onClick={hold}
            >
              核对报送情况
            </Button>
            {attendance && (
              <Button size="small" onClick={drop}>
                不用名单
              </Button>
            )}
          </div>
          <p role="alert">{refused && '名单里没有单位名称，请一行写一个单位。'}</p>
        </div>
        {reading && <p>读完文件后列出未报送的单位。</p>}
        {attendance && !reading && <Attendance attendance={attendance} />}
      </div>
    </details>
  );
}

function Attendance({ attendance }: { readonly attendance: NonNullable<Ledger['attendance']> }) {
  const { missing, unexpected } = attendance;
  return (
    <div className="attendance" role="status">
      <h3>未报送 {missing.length} 个</h3>
      {missing.length === 0 && <p>名单上的单位都报送了自评表。</p>}
      <ul>
        {missing.map(({ unit, remark }) => (
          <li key={unit}>
            {unit} <span className="quiet">{remark}</span>
          </li>
        ))}
      </ul>
      {unexpected.length > 0 && (
        <>
          <h3>名单以外 {unexpected.length} 个</h3>
          <ul>
            {unexpected.map(({ unit, file }) => (
              <li key={unit}>
                {unit} <span className="quiet">{file}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
