/** The event that a query string selects. */
export function eventOf(query: string): string | null {
  return new URLSearchParams(query).get('event');
}
