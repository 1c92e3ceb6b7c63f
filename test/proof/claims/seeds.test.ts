import { expect, test } from 'vitest';
import { findingsOf } from '../findings';
import { claimsIn, seedText } from '../prose';

const found = (code: string, seed: string) =>
  findingsOf(code, seedText(seed)).map(({ severity, found: words }) => `${severity} ${words}`);

test.each([
  ['000', 'R07', ['error 无结转和结余']],
  ['001', 'R06', ['warning 100%']],
  ['001', 'R07', ['error 结转和结余为0']],
  ['001', 'R24', ['hint 59个']],
  ['002', 'R05', ['warning 9分']],
  ['002', 'R06', ['error 1009%']],
  ['002', 'R24', ['warning 29.85万元']],
  ['003', 'R05', ['error 94分']],
  ['003', 'R14', ['warning 99.99%']],
  ['003', 'R23', ['warning 99.99%']],
  ['004', 'R06', ['hint 104.8%']],
  ['004', 'R07', ['error 无资金结余']],
  ['004', 'R15', ['warning 按质按量完成', 'warning 按质按量完成']],
] as const)('report %s: what %s finds', (seed, code, findings) => {
  expect(found(code, seed)).toEqual(findings);
});

test('report 003: every 0÷0 is found, as 100 % and as 0 %, and the growth over nothing', () => {
  expect(found('R06', '003')).toEqual([
    'error 100%',
    'error 0%',
    'error 100%',
    'error 0%',
    'error 0%',
    'error 0%',
    'error 0%',
  ]);
});

const CODES = ['R05', 'R06', 'R07', 'R14', 'R15', 'R23', 'R24'];

test.each([
  ['000', 1],
  ['001', 3],
  ['002', 3],
  ['003', 10],
  ['004', 4],
] as const)('report %s: nothing else is found, what is right raises nothing', (seed, count) => {
  expect(CODES.flatMap((code) => found(code, seed))).toHaveLength(count);
});

test.each([
  ['000', '195 万元', '0+195'],
  ['001', '7.23万元', '0.83+6.4'],
  ['001', '1496.62万元', '1316.69+179.93'],
  ['002', '94.68%', '531.23÷561.09'],
  ['002', '77.73%', '29.85÷38.4'],
  ['002', '50分', '10+10+10+5+5+5+5'],
  ['002', '30分', '5+5+5+5+5+5'],
  ['002', '99分', '9+50+30+10'],
  ['003', '40分', '10+15+10+5'],
  ['003', '40分', '5+15+10+10'],
  ['003', '96分', '10+40+40+6'],
  ['004', '54.31%', '45.08÷83'],
  ['004', '74.91%', '23.97÷32'],
] as const)('report %s: %s is worked out as %s and holds', (seed, stated, working) => {
  const claims = claimsIn(seedText(seed)).filter(
    (claim) => claim.stated === stated && claim.working.startsWith(working),
  );
  expect(claims.map(({ verdict }) => verdict)).toContain('holds');
});
