/** 网址 An address of the web, also one that was damaged in copying. */
export const ADDRESS =
  /(?<![A-Za-z0-9@.])(?:(?:[a-z]{2,6})\s*[:：]\s*[/／\\]{1,2}\s*|https?[/／\\]{2}|www\s*[.．。]\s*)[A-Za-z0-9_\-.:/?=&%#~+]{2,300}/gi;

/** 完好的网址 */
export const SOUND =
  /^(?:https?:\/\/)?(?:[a-z0-9](?:[a-z0-9-]{0,62})\.)+[a-z]{2,10}(?::\d{2,5})?(?:[/?#].*)?$/i;

/** 政府网站的域名 */
export const GOVERNMENT_HOST = /(?:^|\.)gov\.cn$/i;

/** 事业单位、党委、人大、军队、学校等的域名：不是政府网站，但也常用来公开 */
export const PUBLIC_HOST = /(?:^|\.)(?:edu\.cn|mil\.cn|org\.cn|ac\.cn|weixin\.qq\.com)$/i;
