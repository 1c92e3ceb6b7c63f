import type { Figure } from './figure';

/** What is counted behind a rate that tells it apart. */
const SOME =
  /的(?!\p{Script=Han}{0,2}(?:原因|因素|理由|问题|情况))[\p{Script=Han}“”]{0,8}?(?:\d{1,6}|[一二两三四五六七八九十]{1,3})(?:余|多)?(?:个|家|项|所|户|人|名|件|处|只|类|条|批|镇|乡|村|县|区|市)/uy;

/** 其中执行率100%的3个、合格率100%的乡镇9个: the rate of some of them, by which they are counted, and not of all. */
export function isOfSome(text: string, { end }: Figure): boolean {
  SOME.lastIndex = end;
  return SOME.test(text);
}
