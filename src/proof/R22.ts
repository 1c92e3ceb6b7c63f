import type { ProofCheck, ProofContext, ProofDefect } from '../model/proofCheck';
import { OPEN_DATE } from './structure/tail';
import { placeOf } from './text/place';
import { textAt } from './text/textAt';
import { unitNameOf } from './text/unitName';
import { isWhole } from './text/whole';

/** 详见附件, 见附件1, （附件2）, 附后 */
const REFERS =
  /(?:详?见|参见|如|填写|填报|另附|[（(])附(?:件|表)(?!报告)\s*[\d一二三四五六七八九]*|(?:报告|自评表|表)附后/;
/** 附件：某某自评表, 附件1, 附：…… */
const LISTS =
  /^[\s　]*附(?:件|表)?\s*[\d一二三四五六七八九]{0,2}\s*(?:[:：.、．]\s*\S|[\s　]+\S|$)/;
const EMPTY_LIST = /^[\s　]*附(?:件|表)\s*[:：]\s*$/;

/** 【请补充：单位全称】, as an open date, is told of by R25. */
const OPEN_UNIT = /^【请补充[^】]*(?:单位|名称|全称)】$/;

function attachments({ prose: { paragraphs } }: ProofContext): ProofDefect[] {
  if (paragraphs.some(({ cell }) => cell !== null)) return [];
  const refers = paragraphs.findIndex(({ text }) => REFERS.test(text));
  const lists = paragraphs.some(({ text }, index) =>
    LISTS.test(EMPTY_LIST.test(text) ? `附件：${textAt(paragraphs, index + 1)}` : text),
  );
  const match = REFERS.exec(textAt(paragraphs, refers));
  if (!match || lists) return [];
  const place = { paragraph: refers, start: match.index, end: match.index + match[0].length };
  const message = `正文提到“${match[0]}”，文末没有附件说明。请在正文之后写明附件的名称，或者删去这句话。`;
  return [{ place, message, found: match[0], expected: '附件：（附件名称）' }];
}

/** 附件： with nothing behind it */
function emptyLabel({ prose: { paragraphs } }: ProofContext): ProofDefect[] {
  return paragraphs.flatMap(({ text, cell }, index): ProofDefect[] => {
    const next = textAt(paragraphs, index + 1);
    const isTop = index < 3;
    if (cell !== null || !EMPTY_LIST.test(text) || (!isTop && next.trim() !== '')) return [];
    const message = isTop
      ? `开头的“${text.trim()}”后面没有名称。报告本身作附件的，写“附件”二字，不加冒号；不是附件的，请删去。`
      : `“${text.trim()}”后面没有附件名称，请补写或者删去。`;
    return [{ place: placeOf(index, text), message, found: text.trim(), severity: 'hint' }];
  });
}

function missing({ structure: { signature, date }, prose }: ProofContext): ProofDefect[] {
  const isOpen = (form: RegExp) => prose.paragraphs.some(({ text }) => form.test(text.trim()));
  const absent = [
    ...(signature || isOpen(OPEN_UNIT) ? [] : ['落款单位']),
    ...(date || isOpen(OPEN_DATE) ? [] : ['成文日期']),
  ];
  if (absent.length === 0) return [];
  const message = `文末没有${absent.join('和')}。请在正文（附件说明）之后写明单位全称和成文日期，日期用阿拉伯数字写全年、月、日。`;
  return [{ place: null, message, expected: absent.join('、') }];
}

/** A title above the text that names the unit; a page of a portal shows it outside the text. */
function titleDefects({
  structure: { title },
  prose: { paragraphs },
}: ProofContext): ProofDefect[] {
  if (!title) {
    const message = '正文前面没有标题。标题一般写明单位、年度和“绩效自评报告”。';
    return [{ place: null, message, expected: '标题', severity: 'hint' }];
  }
  const line = (index: number) => textAt(paragraphs, index);
  const above = unitNameOf(line(title.paragraph - 1)) ?? unitNameOf(line(title.paragraph + 1));
  const own = line(title.paragraph).trim().replace(/^关于/, '');
  if (above || !/^(?:(?:19|20)\d\d\s*年|部门|单位|整体|项目支出|绩效|预算)/.test(own)) return [];
  const message = `标题“${own}”没有写明单位，一般在前面写单位名称。`;
  return [{ place: title, message, found: own, expected: '单位名称', severity: 'hint' }];
}

/** 落款与附件说明 */
export const R22: ProofCheck = {
  code: 'R22',
  title: '缺少标题、落款、日期或者附件说明',
  severity: 'warning',
  sources: ['GB/T 9704—2012'],
  looksFor:
    '文末有没有单位名称和成文日期；正文提到附件的，有没有附件说明。没有标题、标题没有单位名称、写了“附件：”却没有名称的，作为建议。标题旁边“项目单位：”“实施单位：”后写明的也算单位名称。单独粘贴的一段文字不查落款。',
  mend: '补写落款单位、成文日期和附件名称。',
  find: (context) => [
    ...(isWhole(context) ? [...missing(context), ...titleDefects(context)] : []),
    ...attachments(context),
    ...emptyLabel(context),
  ],
};
