import { CHECK_TITLES } from '../../../batch';
import type { Severity } from '../../../model/finding';
import { Choose } from '../../../taskpane/parts/Choose';
import { SEVERITIES } from '../../../taskpane/session/findingGroups';
import { codesOf, type Filter, NO_FILTER } from '../rows/filter';
import type { ViewRow } from '../rows/viewRow';

interface FilterBarProps {
  readonly rows: readonly ViewRow[];
  /** How many rows are left. */
  readonly left: number;
  readonly filter: Filter;
  /** True where it is to be said that rows can be pressed. */
  readonly hint: boolean;
  readonly onFilter: (filter: Filter) => void;
}

/** 台账的筛选 */
export function FilterBar({ rows, left, filter, hint, onFilter }: FilterBarProps) {
  const change = (some: Partial<Filter>) => onFilter({ ...filter, ...some });
  const codes = codesOf(rows).map(([id, times]) => ({
    id,
    title: `${id} ${CHECK_TITLES.get(id) ?? ''}（${times}行）`,
  }));
  const has = (severity: Severity) => (filter.severity === severity ? null : severity);
  const picks = [
    ...SEVERITIES.map(({ severity, name }) => ({
      name: `有${name}`,
      pressed: filter.severity === severity,
      press: { severity: has(severity) },
    })),
    { name: '分数有差额', pressed: filter.different, press: { different: !filter.different } },
    { name: '有异常', pressed: filter.outlying, press: { outlying: !filter.outlying } },
    { name: '不能用', pressed: filter.unusable, press: { unusable: !filter.unusable } },
  ];
  return (
    <search className="ledger-filter" aria-label="筛选台账">
      <input
        type="search"
        aria-label="按单位、项目、文件名查找"
        placeholder="单位、项目、文件名"
        value={filter.words}
        onChange={(event) => change({ words: event.target.value })}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame and a legend of its own */}
      <div className="filter" role="group" aria-label="只看哪些行">
        {picks.map(({ name, pressed, press }) => (
          <button
            key={name}
            type="button"
            className="pick"
            aria-pressed={pressed}
            onClick={() => change(press)}
          >
            {name}
          </button>
        ))}
      </div>
      <Choose
        label="问题"
        value={filter.code}
        choices={[{ id: '', title: '全部' }, ...codes]}
        onChoose={(code) => change({ code })}
      />
      <span className="left" role="status">
        {left === rows.length ? `共 ${left} 行` : `筛出 ${left} 行，共 ${rows.length} 行`}
      </span>
      {filter !== NO_FILTER && (
        <button type="button" className="link" onClick={() => onFilter(NO_FILTER)}>
          清除筛选
        </button>
      )}
      {hint && left > 0 && <span className="quiet">点一行，看它的问题</span>}
    </search>
  );
}
