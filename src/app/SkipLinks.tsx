import { useLocale } from '#i18n/locale-context.ts';

/** The first stops of the Tab key: straight to a panel. */
export function SkipLinks() {
  const { messages } = useLocale();
  return (
    <nav className="skip-links" aria-label={messages.app.skipLinks()}>
      {(['map', 'timeline', 'events'] as const).map((panel) => (
        <a key={panel} href={`#${panel}`}>
          {messages.app.skipTo({ panel })}
        </a>
      ))}
    </nav>
  );
}
