// Runs as it stands in Internet Explorer 11, so it keeps to ECMAScript 5 and is not bundled.
// biome-ignore-start lint/complexity/useArrowFunction: Internet Explorer has none
(function () {
  var oldEngine = /Trident\//.test(navigator.userAgent) || typeof Promise === 'undefined';
  if (!oldEngine) return;
  document.documentElement.className = 'unsupported';
  document.addEventListener('DOMContentLoaded', function () {
    document.body.textContent =
      '这台电脑上的 Excel 版本较旧，不能运行绩效自评助手。需要 Excel 2021 或 Microsoft 365。也可以改用浏览器版：用 Edge 或 Chrome 打开 index.html。';
  });
})();
// biome-ignore-end lint/complexity/useArrowFunction: Internet Explorer has none
