import type { Claim } from '../../model/claim';
import { HUNDRED } from '../../numbers/decimal';
import { SHARE_OF_ESTIMATE, SHARE_RATE } from '../../vocabulary/proof/shareRates';
import { isPercent } from './roles';
import type { Sentence } from './sentence';
import { state } from './state';

/** What may stand between the name of a rate and its number. */
const LINK = /(?:已|均|都|约|为|是|达|到|至|[:：=])+$/;

/** 合格率1009%: a rate that is a share of a whole, above the whole. */
export function beyondAll(sentence: Sentence): Claim[] {
  return sentence.figures.flatMap((stated) => {
    const words = stated.lead.replace(LINK, '');
    const sure = SHARE_RATE.exec(words)?.[0];
    const name = sure ?? SHARE_OF_ESTIMATE.exec(words)?.[0];
    if (name === undefined || !isPercent(stated) || stated.value.lte(HUNDRED)) return [];
    const said = sentence.text.slice(stated.start, stated.end);
    const limit = sure
      ? '是占全部的比例，不会超过100%，请核对'
      : '一般不超过100%，请核对数据或口径';
    const message = `${name}写“${said}”：${name}${limit}。`;
    const verdict = sure ? 'wrong' : 'unclear';
    return [state(sentence, { kind: 'rate', verdict, at: stated, message })];
  });
}
