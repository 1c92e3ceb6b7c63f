/** A wrong way to start a script: `message` is one Chinese line for the person who did. */
export class Refusal extends Error {}

/**
 * The address of a folder on a server, ending in a slash. Throws `Refusal` for anything else.
 * @param {string | undefined} text as typed
 * @param {readonly string[]} schemes allowed ones, e.g. `['https:']`
 */
export function folderAddress(text, schemes) {
  if (!text) throw new Refusal('请用 --url 写明网址，例如 --url https://10.1.2.3/ziping');
  if (!URL.canParse(text)) {
    throw new Refusal(`“${text}”不是网址。请写成 https://10.1.2.3/ziping 的样子。`);
  }
  const url = new URL(text);
  if (url.protocol === 'http:' && !schemes.includes('http:')) {
    throw new Refusal('Office 加载项只能用 https:// 网址，不能用 http://。请先给服务器配好证书。');
  }
  if (!schemes.includes(url.protocol) || url.hostname === '') {
    throw new Refusal(`“${text}”不是服务器上的网址。请写成 https://10.1.2.3/ziping 的样子。`);
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new Refusal(`“${text}”里带有用户名、“?”或“#”。请只写文件夹的网址。`);
  }
  if (/\.(html?|xml)$/i.test(url.pathname)) {
    throw new Refusal(`“${text}”是一个文件。请写它所在文件夹的网址。`);
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}

/** A text as the value of an XML attribute in double quotes. */
export function attribute(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
