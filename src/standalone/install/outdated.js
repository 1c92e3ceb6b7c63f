// Runs as it stands in Internet Explorer 11, so it keeps to ECMAScript 5 and is not bundled.
// biome-ignore lint/complexity/useArrowFunction: Internet Explorer has none
(function () {
  function missing() {
    // The newest thing that nothing can stand in for: Chromium 88.
    // biome-ignore lint/complexity/useOptionalChain: Internet Explorer has none
    return !window.CSS || !CSS.supports || !CSS.supports('selector(:is(a))');
  }
  if (!missing()) return;
  document.documentElement.className = 'unsupported';
  // biome-ignore lint/complexity/useArrowFunction: Internet Explorer has none
  document.addEventListener('DOMContentLoaded', function () {
    document.body.textContent =
      '这个浏览器版本较旧，不能运行绩效自评助手。请用 Edge 或 Chrome 88 以上、Firefox 86 以上、Safari 16.4 以上打开本页；用 360、搜狗等浏览器的，请切换到“极速模式”，仍不行的请升级。';
  });
})();
