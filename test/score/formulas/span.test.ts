import { expect, test } from 'vitest';
import type { Decimal } from '../../../src/numbers/decimal';
import { possible } from '../../../src/score/formulas/span';
import { readActual } from '../../../src/values/reading';

test.each<[string, string | null, string | null]>([
  ['100个', '100', '100'],
  ['200余份', '200', '300'],
  ['190余份', '190', '200'],
  ['10.5万余份', '105000', '106000'],
  ['近105份', '100', '105'],
  ['约95份', '90.47619047619047619048', '100'],
  ['3-5天', '3', '5'],
  ['≥97%', '97', null],
  ['不超过5天', null, '5'],
  ['良好', null, null],
])('%s lies from %s to %s', (text, least, most) => {
  const span = possible(readActual(text));
  const shown = (value: Decimal | null) => (value === null ? null : value.toFixed());
  expect([shown(span.least), shown(span.most)]).toEqual([least, most]);
});
