/** Names another dataset than the one that ships with the page. Not part of the view: it says what is viewed. */
export const DATA_KEY = 'data';

/** The address of the dataset that a query string asks for, or `null`. */
export function readData(search: string): string | null {
  const value = new URLSearchParams(search).get(DATA_KEY);
  return value === '' ? null : value;
}

/** The query string of a view (`''` or `?…`) with the dataset's address in front, so that the link opens both. */
export function withData(query: string, data: string | null): string {
  if (data === null) return query;
  const address = encodeURIComponent(data).replaceAll('%2F', '/').replaceAll('%3A', ':');
  return query === '' ? `?${DATA_KEY}=${address}` : `?${DATA_KEY}=${address}&${query.slice(1)}`;
}
