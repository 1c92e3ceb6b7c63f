import { results } from './results';

/** 可持续影响指标 */
export const sustainability = results('sustainability', '可持续影响指标');
