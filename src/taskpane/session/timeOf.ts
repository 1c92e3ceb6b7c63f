const two = (n: number) => String(n).padStart(2, '0');

/** `2026-03-05 09:30`, as the clock on the wall shows it. */
export function timeOf(moment: Date): string {
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
