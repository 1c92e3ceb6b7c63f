import type { Ask } from '../../model/outline';
import type { Facts } from '../facts';
import type { Piece, Statement } from '../piece';
import { effects, effectsAsks } from '../statements/effects';
import { rowsOfPart } from '../statements/results';
import { sustainability, sustainabilityAsks } from '../statements/sustainability';

const lasts = (facts: Facts): boolean => rowsOfPart(facts, 'sustainability').length > 0;
const works = (facts: Facts): boolean => !lasts(facts) || rowsOfPart(facts, 'effect').length > 0;

/** 效益指标，可持续影响指标在内 What a form does not set is asked for only where it sets none of them. */
export const benefits: Statement = (facts): Piece[] => [
  ...(works(facts) ? effects(facts) : []),
  ...(lasts(facts) ? sustainability(facts) : []),
];

export const benefitsAsks = (facts: Facts): Ask[] => [
  ...(works(facts) ? effectsAsks(facts) : []),
  ...(lasts(facts) ? sustainabilityAsks(facts) : []),
];
