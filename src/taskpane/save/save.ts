import { unpackFile } from './handoff';

/** 保存页 Shows the file that came in the address and lets the person save it. Nothing is asked of any server. */
function show(): void {
  const what = document.getElementById('what');
  const place = document.getElementById('save');
  if (!what || !place) return;
  const file = unpackFile(window.location.hash);
  // The report does not stay in the history of the browser.
  window.history.replaceState(null, '', window.location.pathname);
  if (!file) {
    what.textContent =
      '这个页面没有收到报告。请回到 Excel 的绩效自评助手再点一次“保存”，或者点“复制”，粘贴到 Word。';
    return;
  }
  const size = Math.max(1, Math.round(file.bytes.length / 1024));
  what.textContent = `${file.name}（${size} KB）`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(file.bytes)], { type: file.type }));
  link.download = file.name;
  link.textContent = '保存到这台电脑';
  place.append(link);
  link.focus();
}

show();
