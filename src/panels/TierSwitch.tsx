import { useLocale } from '#i18n/locale-context.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';

/** Adds the wider record to the core of the story. */
export function TierSwitch() {
  const { messages } = useLocale();
  const store = useDatelineStore();
  const tier = useValue((state) => state.view.tier);
  const wider = useValue((state) => state.dataset.events.filter((event) => event.tier === 'wider').length);
  if (wider === 0) return null;
  return (
    <label className="tier-switch">
      <input
        type="checkbox"
        checked={tier === 'all'}
        onChange={({ target }) => store.dispatch({ type: 'set-tier', tier: target.checked ? 'all' : 'core' })}
      />
      <span>{messages.app.wider({ n: wider })}</span>
    </label>
  );
}
