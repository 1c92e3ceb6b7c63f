/**
 * 发文字号 with the year in any bracket: 东财绩[2020]3号. The groups are the letters before it, the opening bracket, the
 * year, the closing bracket, 第, and the number.
 */
export const DOCUMENT_NUMBER =
  /([\p{Script=Han}])\s*([〔[［【(（﹝〈<])\s*((?:19|20)\d\d)\s*年?\s*([〕\]］】)）﹞〉>])\s*(第?)\s*(\d{1,5})\s*号/gu;

/** 〔24〕8号: the century is left out. The groups are year and number. */
export const SHORT_NUMBER =
  /(?<=[\p{Script=Han}])\s*[〔[［【﹝]\s*(\d\d)\s*[〕\]］】﹞]\s*第?\s*(\d{1,5})\s*号/gu;

/**
 * 某财字2024年8号, 某财绩2024 8号: no brackets at all, behind letters that end 代字; 印发2024年8号文 has none. The groups are
 * year and number.
 */
export const BARE_NUMBER =
  /(?<=(?![印下转颁制签核开研公补批来去复发行收])\p{Script=Han}(?:[字发函办文通规综绩预]|财[行社教农建企金资监库税]))\s*((?:19|20)\d\d)(?:\s*年\s*第?|\s*第|\s)\s*(\d{1,5})\s*号(?![前后起止至到]|[以之][前后])/gu;

/** 〔201910号: the closing bracket is lost. The groups are year and number. */
export const HALVED_NUMBER = /[〔[［【]\s*((?:19|20)\d\d)(\d{1,4})\s*号/g;
