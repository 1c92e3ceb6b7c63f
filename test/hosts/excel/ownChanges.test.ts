import { describe, expect, it } from 'vitest';
import { OwnChanges } from '../../../src/hosts/excel/ownChanges';

const EVENT = { worksheetId: '{1}', address: 'H12:H15', source: 'Local' } as const;

describe('an event is our own', () => {
  function expecting() {
    const own = new OwnChanges();
    own.expect('{1}', 'H12:H15');
    return own;
  }

  it('where Excel says so, whatever was expected, and never where it says not', () => {
    expect(new OwnChanges().includes({ ...EVENT, triggerSource: 'ThisLocalAddin' })).toBe(true);
    expect(expecting().includes({ ...EVENT, triggerSource: 'Unknown' })).toBe(false);
  });

  it('once for each place written, where Excel does not say', () => {
    const own = expecting();
    expect(own.includes({ ...EVENT, address: 'H12' })).toBe(false);
    expect(own.includes({ ...EVENT, worksheetId: '{2}' })).toBe(false);
    expect(own.includes(EVENT)).toBe(true);
    expect(own.includes(EVENT)).toBe(false);
  });

  it('never where another person made it', () => {
    expect(expecting().includes({ ...EVENT, source: 'Remote' })).toBe(false);
  });

  it('anywhere in a sheet we added, until the next read', () => {
    const own = new OwnChanges();
    own.expectSheet('{1}');
    expect(own.includes(EVENT)).toBe(true);
    expect(own.includes({ ...EVENT, address: 'A1' })).toBe(true);
    own.clear();
    expect(own.includes(EVENT)).toBe(false);
  });
});
