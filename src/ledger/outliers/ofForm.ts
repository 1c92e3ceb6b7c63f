import { qualified } from '../../grid/address';
import { decimal } from '../../numbers/decimal';
import { showShort } from '../../numbers/show';
import type { FileResult, FormDigest } from '../fileResult';
import type { Outlier, OutlierKind } from '../ledger';
import { stands } from '../rows';
import { keyOf } from '../sentences';

/** 自评分与重算分相差多少分算相差悬殊 */
export const FAR = 5;

type Found = Pick<Outlier, 'place' | 'message'> & { readonly kind: OutlierKind };

/** What of a single form stands out among others. */
export function outliersOfForm(result: FileResult, digest: FormDigest): Outlier[] {
  const units = [digest.unit ?? result.file];
  const found = [
    ...fullMarks(digest),
    ...equalActuals(digest),
    ...farFromRecomputed(digest),
    ...noReason(result, digest),
    ...repeatedSentences(digest),
  ];
  return found.map((one) => ({ ...one, units, files: [result.file] }));
}

const totalPlace = ({ sheet, totalCell }: FormDigest): string | null =>
  totalCell && qualified(sheet, totalCell);

function fullMarks(digest: FormDigest): Found[] {
  if (!digest.fullMarks) return [];
  const message = `${digest.indicators}项指标全部得满分，请重点核查完成值和佐证材料。`;
  return [{ kind: 'fullMarks', place: totalPlace(digest), message }];
}

function equalActuals(digest: FormDigest): Found[] {
  if (digest.equalActuals === 0) return [];
  const message = `${digest.equalActuals}项定量指标的完成值都与指标值完全相同，请核查是否照抄指标值。`;
  return [{ kind: 'equalActuals', place: null, message }];
}

function farFromRecomputed(digest: FormDigest): Found[] {
  const { difference, stated, recomputed, undecided } = digest;
  if (difference === null || stated === null || Math.abs(difference) < FAR) return [];
  const by = showShort(decimal(difference).abs());
  const open = undecided > 0 ? `（另有${undecided}项无法确定，按所填分计）` : '';
  const message = `自评${stated}分，重算${recomputed}分${open}，自评分${difference > 0 ? '高' : '低'}${by}分。`;
  return [{ kind: 'farFromRecomputed', place: totalPlace(digest), message }];
}

/** T11 has found them; here they stand beside those of other units. */
function noReason({ findings }: FileResult, { form }: FormDigest): Found[] {
  const lost = findings.filter((one) => one.code === 'T11' && one.form === form && stands(one));
  const [first] = lost;
  if (!first) return [];
  const message = `${lost.length}处扣了分没有写原因：${first.message}`;
  return [{ kind: 'noReason', place: first.cell, message }];
}

function repeatedSentences({ sentences }: FormDigest): Found[] {
  const places = new Map<string, { readonly text: string; readonly cells: Set<string> }>();
  for (const { text, place } of sentences) {
    const key = keyOf(text);
    const known = places.get(key);
    if (known) known.cells.add(place);
    else places.set(key, { text, cells: new Set([place]) });
  }
  return [...places.values()].flatMap(({ text, cells }): Found[] => {
    const [first = null] = cells;
    if (cells.size < 2) return [];
    const message = `“${text}”在${cells.size}处重复出现：${[...cells].join('、')}。`;
    return [{ kind: 'repeatedSentence', place: first, message }];
  });
}
