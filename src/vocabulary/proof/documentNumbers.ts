/**
 * 发文字号 with the year in any bracket: 东财绩[2020]3号. The groups are the letters before it, the opening bracket, the
 * year, the closing bracket, 第, and the number.
 */
export const DOCUMENT_NUMBER =
  /([\p{Script=Han}])\s*([〔[［【(（﹝〈<])\s*((?:19|20)\d\d)\s*年?\s*([〕\]］】)）﹞〉>])\s*(第?)\s*(\d{1,5})\s*号/gu;

/** 〔24〕8号: the century is left out. The groups are year and number. */
export const SHORT_NUMBER =
  /(?<=[\p{Script=Han}])\s*[〔[［【﹝]\s*(\d\d)\s*[〕\]］】﹞]\s*第?\s*(\d{1,5})\s*号/gu;

/** 〔201910号: the closing bracket is lost. The groups are year and number. */
export const HALVED_NUMBER = /[〔[［【]\s*((?:19|20)\d\d)(\d{1,4})\s*号/g;
