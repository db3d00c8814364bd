import { useLocale } from '#i18n/locale-context.ts';

/** Whose work the map is: Leaflet's by custom, the borders' by honesty. */
export function Attribution() {
  const { messages } = useLocale();
  return (
    <p className="map-attribution map-control">
      <a href="https://leafletjs.com" target="_blank" rel="noopener noreferrer">
        Leaflet
      </a>
      <span aria-hidden="true"> · </span>
      <a
        href="https://www.naturalearthdata.com/about/disputed-boundaries-policy/"
        target="_blank"
        rel="noopener noreferrer"
      >
        {messages.map.boundaries()}
      </a>
    </p>
  );
}
