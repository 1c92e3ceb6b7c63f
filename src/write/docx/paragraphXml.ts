import { escapeMarkup } from '../html/escape';
import type { ParagraphLook, ParagraphPlan } from './paragraphPlan';
import { stretchesOf } from './textRuns';

const HINT = '<w:rFonts w:hint="eastAsia"/>';
const YELLOW = '<w:highlight w:val="yellow"/>';
const BREAK = `<w:r><w:rPr>${HINT}</w:rPr><w:br/></w:r>`;

/** A paragraph as the library writes it, without the library: elements in the order of the schema. */
export function paragraphXml({ look, lines }: ParagraphPlan): string {
  let runs = '';
  for (const [at, line] of lines.entries()) {
    if (at > 0) runs += BREAK;
    for (const { text, chinese, missing } of stretchesOf(line)) {
      const own = `${chinese ? HINT : ''}${missing ? YELLOW : ''}`;
      const properties = own === '' ? '' : `<w:rPr>${own}</w:rPr>`;
      runs += `<w:r>${properties}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
    }
  }
  return `<w:p>${propertiesXml(look)}${runs}</w:p>`;
}

/** As the library writes it, to the byte. */
const escaped = (text: string): string => escapeMarkup(text).replaceAll('&#39;', '&apos;');

function propertiesXml({ style, keepNext, widowControl, spacing, indent }: ParagraphLook): string {
  return (
    `<w:pPr><w:pStyle w:val="${style}"/>` +
    (keepNext ? '<w:keepNext/>' : '') +
    (widowControl === false ? '<w:widowControl w:val="false"/>' : '') +
    (spacing ? element('spacing', spacing, ['after', 'before', 'line', 'lineRule']) : '') +
    (indent ? element('ind', indent, ['left', 'right', 'hanging']) : '') +
    '</w:pPr>'
  );
}

function element<Name extends string>(
  tag: string,
  values: { readonly [Key in Name]?: string | number },
  names: readonly Name[],
): string {
  const attributes = names.map((name) =>
    values[name] === undefined ? '' : ` w:${name}="${values[name]}"`,
  );
  return `<w:${tag}${attributes.join('')}/>`;
}
