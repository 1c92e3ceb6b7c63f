import { afterEach, describe, expect, it, vi } from 'vitest';
import { saveInWps } from '../../../src/hosts/wps';
import { AddinStandIn } from '../../wpshost/addin';

const BYTES = Uint8Array.from({ length: 10_000 }, (_, i) => i % 256);
const bytesOf = (data = '') => Uint8Array.from(data, (c) => c.charCodeAt(0));

function started() {
  const wps = new AddinStandIn();
  vi.stubGlobal('window', { Application: wps.application });
  return wps;
}
afterEach(() => vi.unstubAllGlobals());

describe('saving a file through WPS', () => {
  it('writes every byte into the download folder, under a free name', () => {
    const wps = started();
    const first = saveInWps(BYTES, '自评报告.docx');
    expect(first).toBe('/home/zhang/下载/自评报告.docx');
    expect(bytesOf(wps.files.get(first ?? ''))).toEqual(BYTES);
    expect(saveInWps(BYTES, '自评报告.docx')).toBe('/home/zhang/下载/自评报告(2).docx');
    wps.downloads = 'C:\\Users\\zhang\\Downloads\\';
    expect(saveInWps(BYTES, '自评.v2.txt')).toBe('C:\\Users\\zhang\\Downloads\\自评.v2.txt');
    expect(wps.line.gaps).toEqual([]);
  });

  it('leaves nothing behind where the bytes do not come back', () => {
    const wps = started();
    wps.stored = (data) => data.replace(/[\u0080-\u00ff]/g, '?');
    expect(saveInWps(BYTES, '自评报告.docx')).toBeNull();
    expect(wps.files.size).toBe(0);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('leaves nothing behind where call %i fails', (k) => {
    const wps = started();
    wps.line.failAt(k);
    if (saveInWps(BYTES, '自评报告.docx') === null) expect(wps.files.size).toBe(0);
    else expect(wps.files.size).toBe(1);
  });

  it('saves nothing outside WPS', () => {
    vi.stubGlobal('window', {});
    expect(saveInWps(BYTES, '自评报告.docx')).toBeNull();
  });
});
