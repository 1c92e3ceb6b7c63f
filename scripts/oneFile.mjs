import { oneFilePolicy } from './csp.mjs';
import { besidePage } from './pageFiles.mjs';

const POLICY = /(<meta http-equiv="?Content-Security-Policy"? content=)"[^"]*"/;
const ICON = /(<link rel="?icon"? href=)"?([^\s">]+)"?/;
const MANIFEST = /<link rel="?manifest"?[^>]*>/;
const STYLESHEET = /<link rel="?stylesheet"? href="?([^\s">]+)"?[^>]*>/g;
const SCRIPT = /<script src="?([^\s">]+)"?( defer(?:="")?)?><\/script>/g;
const LICENCE_NOTE = /^\/\*! For license information please see (\S+) \*\/\n/;

/**
 * A page and all it needs as one file. Scripts fetched later are run before the page's own: running one only hands its
 * modules over, and the page's own finds them there instead of asking for them. Throws an Error where a script holds
 * what no inline script can say, or something is left that the page would have to ask for.
 * @param {{ html: string, later: readonly string[], read: (name: string) => Buffer | undefined }} page as built
 */
export function oneFile({ html, later, read }) {
  const bytesOf = (name) => {
    const bytes = read(name);
    if (!bytes) throw new Error(`${name} is named by the page but not built`);
    return bytes;
  };
  const textOf = (name) => bytesOf(name).toString('utf8');
  const texts = { scripts: [], styles: [] };
  const inline = (tag, text) => {
    texts[`${tag}s`].push(text);
    return `<${tag}>${text}</${tag}>`;
  };
  const script = (name) => inline('script', inlineScript(withLicences(textOf(name), textOf), name));
  const last = [];
  const page = html
    .replace(MANIFEST, '')
    .replace(ICON, (_, start, name) => `${start}"${pictureAddress(bytesOf(name))}"`)
    .replace(STYLESHEET, (_, name) => inline('style', inlineStyle(textOf(name))))
    .replace(SCRIPT, (_, name, defer) => {
      if (!defer) return script(name);
      last.push(name);
      return '';
    });
  const left = /\s(?:src|href)=(?!"data:)[^\s>]*/.exec(
    page.replace(/<(script|style)>.*?<\/\1>/gs, ''),
  );
  if (left || !POLICY.test(page))
    throw new Error(`the page is not as built: ${left?.[0] ?? 'no policy'}`);
  const scripts = [...later, ...last].map(script).join('');
  return page
    .replace('</body>', () => `${scripts}</body>`)
    .replace(POLICY, (_, start) => `${start}"${oneFilePolicy(texts)}"`);
}

/**
 * A script as it may stand between its tags: the two letter sequences that an HTML reader takes for its own are
 * written so that JavaScript still reads the same, in strings, templates and patterns alike.
 */
export function inlineScript(text, name = 'the script') {
  const fault = /\0|\r/.exec(text);
  if (fault) throw new Error(`${name} holds a character that an HTML reader would change`);
  return text.replace(/<(?=!--|\/script)/gi, '\\x3c');
}

const inlineStyle = (text) => text.replace(/\r\n?/g, '\n').replace(/<(?=\/style)/gi, '\\3c ');

/** The file of licences does not travel with one file, so its text does. */
const withLicences = (text, textOf) => text.replace(LICENCE_NOTE, (_, name) => textOf(name));

const pictureAddress = (bytes) => `data:image/png;base64,${bytes.toString('base64')}`;

/** Writes a page and all it needs into one file beside it. */
export class OneFile {
  /** @param {{ entry: string, file: string }} options */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { entry, file } = this.options;
    besidePage(compiler, entry, (page) => ({ [file]: oneFile(page) }));
  }
}
