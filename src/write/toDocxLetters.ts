import { strFromU8, strToU8 } from 'fflate';
import type { Block, Report } from '../model/report';
import { cleanLine } from './clean';
import { filesOf } from './docx/packed';
import { paragraphPlan, type TextBlock } from './docx/paragraphPlan';
import { paragraphXml } from './docx/paragraphXml';
import { corePart, fontTablePart } from './docx/parts';
import { wordDocument } from './docx/wordDocument';
import { type PackedFile, packedFile, zipOf } from './docx/zip';
import { normalBlocks } from './normalBlocks';
import { toDocx } from './toDocx';

const BODY = '<w:body>';
const isText = (block: Block): block is TextBlock =>
  block.kind !== 'table' && block.kind !== 'chart';

/**
 * 一批信函 Word files of one report each, quickly one after another: what all letters share the library writes once, only
 * their text is written anew. Each is byte for byte what `toDocx` gives; one with tables or charts is made by it.
 */
export class DocxLetters {
  private readonly shared: readonly (readonly [path: string, file: PackedFile])[];
  /** The path of the part with the text, and what stands before and after the text. */
  private readonly main: string;
  private readonly opening: string;
  private readonly closing: string;

  constructor() {
    const blank: Block = { kind: 'date', runs: [] };
    const files = Object.entries(filesOf(wordDocument([[blank]]), [corePart(''), fontTablePart()]));
    const texts = files.map(([path, content]) => [path, strFromU8(content)] as const);
    const [main = '', text = ''] = texts.find(([, xml]) => xml.includes(BODY)) ?? [];
    this.main = main;
    this.opening = text.slice(0, text.indexOf(BODY) + BODY.length);
    this.closing = text.slice(text.lastIndexOf('<w:sectPr'));
    this.shared = files.map(([path, content]) => [path, packedFile(path, content)]);
  }

  async docx(letter: Report): Promise<Uint8Array> {
    const blocks = normalBlocks(letter);
    if (!blocks.every(isText)) return toDocx([letter]);
    const body = blocks
      .filter(isText)
      .map((block, at) => paragraphXml(paragraphPlan(block, blocks[at - 1], blocks[at + 1])));
    const core = corePart(cleanLine(letter.title));
    const own = new Map([
      [this.main, this.opening + body.join('') + this.closing],
      [core.path, core.data],
    ]);
    const files = this.shared.map(([path, file]) => {
      const text = own.get(path);
      return text === undefined ? file : packedFile(path, strToU8(text));
    });
    return zipOf(files);
  }
}
