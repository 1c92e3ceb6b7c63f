import { resultAsks, results } from './results';

const ABSENT = '可持续影响指标';

/** 可持续影响指标 */
export const sustainability = results('sustainability', ABSENT);
export const sustainabilityAsks = resultAsks('sustainability', ABSENT);
