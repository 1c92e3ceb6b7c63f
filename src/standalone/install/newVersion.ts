const WORDS = '新版本已备好。手头的工作做完、保存之后，关闭本页再打开，就是新版。';

/** 新版本 A quiet line at the foot of the page, once. */
export function tellOfNewVersion(): void {
  if (document.querySelector('.new-version')) return;
  const line = document.createElement('div');
  line.className = 'new-version';
  line.setAttribute('role', 'status');
  document.body.append(line);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '知道了';
  close.addEventListener('click', () => line.remove());
  line.append(WORDS, close);
}
