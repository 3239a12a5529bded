/** Day numbers: whole days since 1970-01-01 (UTC). */

export function dayNumber(iso: string | null): number | null {
  const match = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Number.isFinite(time) ? Math.floor(time / 864e5) : null;
}

export const dayOf = (year: number, month: number, day: number): number => Math.floor(Date.UTC(year, month - 1, day) / 864e5);
export const isoDay = (day: number): string => new Date(Math.floor(day) * 864e5).toISOString().slice(0, 10);
export const yearOf = (day: number): number => new Date(day * 864e5).getUTCFullYear();
export const weekdayOf = (day: number): number => (((Math.floor(day) + 4) % 7) + 7) % 7;
