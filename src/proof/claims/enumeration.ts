/** 序号的写法 One way to number the members of a list: its first member opens a list, the next follow in order. */
export interface Style {
  readonly name: string;
  /** The sign of the n-th member, counted from 1, where it opens a clause. */
  readonly sign: (ordinal: number) => string;
}

const TENS =
  '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十'.split(' ');
const MOST = TENS.length;
const chinese = (ordinal: number): string => String(TENS[ordinal - 1]);
const NAMED = '(?:阶段|批|步|期|轮|次|部分|类|方面|点|条|项|环节|个|是|[，,、：:])';

const STYLES: readonly Style[] = [
  { name: '一是', sign: (n) => `${chinese(n)}(?:是|要|为(?!主))` },
  { name: '第一', sign: (n) => `第(?:${chinese(n)}|${n})${NAMED}` },
  { name: '其一', sign: (n) => `其${chinese(n)}` },
  { name: '（一）', sign: (n) => `[（(]${chinese(n)}[）)]` },
  { name: '（1）', sign: (n) => `[（(]${n}[）)]` },
  { name: '①', sign: (n) => String.fromCharCode(0x2460 + n - 1) },
  { name: '1.', sign: (n) => `${n}(?:[.．](?!\\d)|[、)）])` },
  { name: '一、', sign: (n) => `${chinese(n)}、` },
];

const OPENS = '(?:^|[。；;，,：:、！？\\s“"）)])\\s*';
const COMPILED = new Map<string, RegExp>();

function form(source: string): RegExp {
  const known = COMPILED.get(source);
  if (known) return known;
  const made = new RegExp(source, 'y');
  COMPILED.set(source, made);
  return made;
}

/** The style of the list that opens at `at`, behind blanks and a short 主要是; null where none does. */
export function styleAt(text: string, at: number): { style: Style; end: number } | null {
  for (const style of STYLES) {
    const opening = form(
      `\\s*(?:主要是|主要为|分别是|分别为|即|具体为|具体是)?[：:，,]?\\s*${style.sign(1)}`,
    );
    opening.lastIndex = at;
    const match = opening.exec(text);
    if (match) return { style, end: at + match[0].length };
  }
  return null;
}

/**
 * How many members the list has whose first sign ends at `from`: each next sign in turn, until it is not found or a
 * new list of the style opens.
 */
export function countFrom(
  text: string,
  from: number,
  style: Style,
): { count: number; end: number } {
  const first = new RegExp(`${OPENS}${style.sign(1)}`, 'g');
  let count = 1;
  let end = from;
  while (count < MOST) {
    const next = new RegExp(`${OPENS}${style.sign(count + 1)}`, 'g');
    next.lastIndex = end;
    const match = next.exec(text);
    if (!match) break;
    first.lastIndex = end;
    const again = first.exec(text);
    if (again && again.index < match.index) break;
    count++;
    end = match.index + match[0].length;
  }
  return { count, end };
}
