import { CATEGORIES, type GeneratedEvent } from './generate.ts';

export const CSV_HEADER = 'id,title,date,category,place,country,lat,lon,summary\n';

/** One event as a line of CSV (RFC 4180, but with LF). */
export function csvLine(event: GeneratedEvent): string {
  const { id, title, date, category, placeName, country, lat, lon, summary } = event;
  const cells = [id, title, date, CATEGORIES[category] ?? '', placeName, country, lat, lon, summary];
  return `${cells.map((cell) => quoted(String(cell))).join(',')}\n`;
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
