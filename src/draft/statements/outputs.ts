import { results } from './results';

/** 履职完成：数量、质量、时效、成本等指标 */
export const outputs = results('output', '产出指标');
