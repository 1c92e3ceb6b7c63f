import { Document, Packer, Paragraph } from 'docx';

/** As many short paragraphs as asked for, packed. */
export async function bare(paragraphs: number): Promise<ArrayBuffer> {
  const children = Array.from({ length: paragraphs }, (_, index) => new Paragraph(`第${index}段`));
  return await Packer.toArrayBuffer(new Document({ sections: [{ children }] }));
}
