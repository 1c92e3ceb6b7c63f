/**
 * The one door to the `docx` library. Static named imports: a bundler drops what is not named here
 * (`import('docx')` itself would load all of it). Reach this room by `import('…/write/toDocx')`.
 */
export {
  AlignmentType,
  Document as WordDocument,
  Footer,
  HighlightColor,
  type IParagraphStyleOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
