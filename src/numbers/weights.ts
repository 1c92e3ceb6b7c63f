import type { Form } from '../model/form';
import type { Decimal } from './decimal';

/** The weights of a form's indicators as far as they are known; one that several share counts once. */
export const weightsOf = ({ indicators, groups }: Form): Decimal[] =>
  [...indicators, ...groups.filter(({ isShared }) => isShared)].flatMap(
    ({ weight }) => weight ?? [],
  );
