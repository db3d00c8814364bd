import { useId } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { useStoryText } from '#i18n/story-text.ts';
import type { RailsScene } from '#scene/timeline/rail-parts.ts';
import { useDatelineStore } from '#store/store-context.ts';

/** The heads of two rails as the switch between their tellings, where there is no other one. */
export function ShortHeads({ rails: { rails, fontSize } }: { readonly rails: RailsScene }) {
  const { messages } = useLocale();
  const { lang } = useStoryText();
  const store = useDatelineStore();
  const name = useId();
  return (
    <fieldset className="short-heads" style={{ fontSize }}>
      <legend className="visually-hidden">{messages.app.accountSwitch()}</legend>
      {rails.map(({ account, label, name: shown, y, isPresent }) => (
        <label key={account} className="short-head" style={{ insetBlockStart: y }} title={label}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            value={account}
            checked={isPresent}
            aria-label={label}
            lang={lang}
            onChange={() => store.dispatch({ type: 'set-account', account })}
          />
          <span lang={lang} dir="auto">
            {shown}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
