/** 可选项 */
export interface Choice {
  readonly id: string;
  readonly title: string;
}
