import { useId } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { useStoryText } from '#i18n/story-text.ts';
import type { RailsScene } from '#scene/timeline/rail-parts.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';

interface RailHeadsProps {
  readonly rails: RailsScene;
}

/** The rails' heads: the switch that retells the story by another account, and below them those without a rail. */
export function RailHeads({ rails: { rails, plot, fontSize } }: RailHeadsProps) {
  const { messages } = useLocale();
  const { lang } = useStoryText();
  const store = useDatelineStore();
  const name = useId();
  return (
    <fieldset className="rail-heads" style={{ fontSize, inlineSize: plot.x0 - 8 }}>
      <legend className="visually-hidden">{messages.app.accountSwitch()}</legend>
      {rails.map(({ account, label, name: shown, whose, y, isPresent }) => (
        <label key={account} className="rail-head" style={{ insetBlockStart: y }} title={label}>
          <input
            type="radio"
            name={name}
            value={account}
            checked={isPresent}
            aria-label={label}
            lang={lang}
            onChange={() => store.dispatch({ type: 'set-account', account })}
          />
          <span lang={lang} dir="auto">
            <span className="rail-head-name">{shown}</span>
            {whose !== null && <span className="rail-head-whose">{whose}</span>}
          </span>
        </label>
      ))}
      <OtherTellings y={rails.at(-1)?.y ?? 0} shown={rails.length} />
    </fieldset>
  );
}

/** Accounts that no rail is drawn of: the chosen one takes the last rail. */
function OtherTellings({ y, shown }: { readonly y: number; readonly shown: number }) {
  const { messages } = useLocale();
  const { lang } = useStoryText();
  const store = useDatelineStore();
  const others = useValue((state) => store.select.rails(state)?.others) ?? [];
  if (others.length === 0 || shown === 0) return null;
  return (
    <select
      className="rail-others"
      aria-label={messages.rails.others()}
      style={{ insetBlockStart: y }}
      value=""
      onChange={({ target }) => {
        const chosen = others.find(({ id }) => id === target.value);
        if (chosen !== undefined) store.dispatch({ type: 'set-account', account: chosen.id });
      }}
    >
      <option value="" disabled hidden>
        {messages.rails.others()}
      </option>
      {others.map(({ id, label }) => (
        <option key={id} value={id} lang={lang}>
          {label}
        </option>
      ))}
    </select>
  );
}
