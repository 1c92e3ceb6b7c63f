import type { Claim } from '../../model/claim';
import { decimal } from '../../numbers/decimal';
import { show } from '../../numbers/show';
import { isSame } from './breakdown';
import { eachOf } from './rates';
import { isCount, isMoney } from './roles';
import { type Sentence, segmentsOf } from './sentence';
import { state } from './state';

const DAYS = new Set(['日', '天']);
const WHOLE_YEAR = /全年|年度|一年|年(?:接待|受理|办理|处理|服务|供|产|发)/;
/** Days a year may be worked: the fewest that an office is open, and all there are. */
const FEWEST = decimal('180');
const MOST = decimal('370');

/** 全年接待73000人次，日均200人次: no year has the days that would be needed. */
export function dailies(sentence: Sentence): Claim[] {
  return segmentsOf(sentence).flatMap((segment) => {
    const exact = segment.figures.filter(({ approximate }) => !approximate);
    if (segment.figures.some(({ unit }) => DAYS.has(unit))) return [];
    return segment.figures.flatMap((share) => {
      const each = isCount(share) || isMoney(share) ? eachOf(share) : null;
      if (!each?.mean || !each.units.some((unit) => DAYS.has(unit)) || share.value.lte('0'))
        return [];
      const same = exact.filter((figure) => figure !== share && isSame(figure, share));
      const [total] = same;
      if (!total || same.length > 1 || !WHOLE_YEAR.test(total.lead)) return [];
      const days = total.value.div(share.value);
      const [said, whole] = [share, total].map(({ start, end }) => segment.text.slice(start, end));
      const message = `全年“${whole}”除以日均“${said}”是${show(days.round(1))}天，不是一年的天数，请核对这两个数，或写明按多少天计算。`;
      const verdict = days.gte(FEWEST) && days.lte(MOST) ? 'holds' : 'unclear';
      return [state(segment, { kind: 'product', verdict, at: share, message })];
    });
  });
}
