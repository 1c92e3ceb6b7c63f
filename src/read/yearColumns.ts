import { type Header, type IndicatorKey, taking } from './headers';
import { bareLabel } from './label';

type IndicatorHeader = Header<IndicatorKey>;

const OF_YEAR: Readonly<Record<'target' | 'actual', RegExp>> = {
  target: /^(20\d\d)年度?(?:绩效)?(?:目标值?|指标值|计划[值数]?)$/,
  actual: /^(20\d\d)年度?(?:实际)?(?:完成|实际)(?:值|数|情况)$/,
};

function withLatest(header: IndicatorHeader, key: 'target' | 'actual'): IndicatorHeader {
  if (header.columns[key] !== undefined) return header;
  const dated = header.unknown.flatMap((cell) => {
    const year = OF_YEAR[key].exec(bareLabel(cell.text))?.[1];
    return year ? [{ cell, year: Number(year) }] : [];
  });
  const [latest] = dated.sort((a, b) => b.year - a.year);
  return latest ? taking(header, key, latest.cell, 'pattern') : header;
}

/** 2022年完成值｜2023年目标值｜2023年完成值: of several years the last is the one that is judged. */
export const withLatestYear = (header: IndicatorHeader): IndicatorHeader =>
  withLatest(withLatest(header, 'target'), 'actual');
