/** 进度 `elapsed` in milliseconds since the first file was begun. */
export function progressText(done: number, total: number, elapsed: number): string {
  const left = (elapsed / Math.max(1, done)) * (total - done);
  return `已处理 ${done}/${total}，还需约${durationOf(left)}`;
}

function durationOf(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? `${seconds}秒` : `${Math.ceil(seconds / 60)}分钟`;
}
