import * as z from 'zod/mini';

/** 表的部分：指标、资金、年度目标 */
export type Block = 'indicators' | 'funds' | 'goals';

/** 怎样认出：原词一致、按样式、由人指定 */
export type Evidence = 'word' | 'pattern' | 'person';

/** 一列被认作什么 */
export interface ColumnMatch {
  readonly block: Block;
  /** What the column holds, e.g. `target`. */
  readonly key: string;
  /** Column letters, e.g. `E`. */
  readonly column: string;
  /** The header cell and its text; null where a person pointed at a column without a header. */
  readonly cell: string | null;
  readonly header: string;
  readonly by: Evidence;
}

/** 看不懂或找不到的列 A question for a person, never a guess. */
export interface Question {
  readonly block: Block;
  /** The header nobody knows; null where a column is missing. */
  readonly cell: string | null;
  readonly header: string | null;
  /** The missing key; null for an unknown header. */
  readonly key: string | null;
  readonly message: string;
}

/** 识别结果 What was recognised as what, with the evidence. */
export interface Mapping {
  readonly columns: readonly ColumnMatch[];
  /** Rows counted from 1. `total` is null where no total row was found. */
  readonly rows: {
    readonly fundHeader: number | null;
    readonly indicatorHeader: number;
    readonly firstIndicator: number | null;
    readonly lastIndicator: number | null;
    readonly total: number | null;
  };
  readonly questions: readonly Question[];
}

/** 更正 What a person said about a form; kept in the workbook and applied next time. */
export const correctionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('column'),
    /** `Form.id` */
    form: z.string(),
    block: z.enum(['indicators', 'funds', 'goals']),
    key: z.string(),
    /** Column letters; null says that the form has no such column. */
    column: z.nullable(z.string().check(z.regex(/^[A-Z]{1,3}$/))),
  }),
  z.object({
    kind: z.literal('row'),
    form: z.string(),
    /** 总分行，或不是指标的行 */
    what: z.enum(['total', 'notIndicator']),
    /** Counted from 1. */
    row: z.number().check(z.int(), z.positive()),
  }),
]);
export type Correction = z.infer<typeof correctionSchema>;
