import { useLocale } from '#i18n/locale-context.ts';
import { useStoryText } from '#i18n/story-text.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';
import { SegmentedSwitch } from '#ui/SegmentedSwitch.tsx';

/** Retells the whole story by another account. */
export function AccountSwitch() {
  const { messages } = useLocale();
  const { lang } = useStoryText();
  const store = useDatelineStore();
  const accounts = useValue((state) => state.dataset.accounts);
  const account = useValue((state) => state.view.account);
  if (accounts.length < 2) return null;
  return (
    <SegmentedSwitch
      label={messages.app.accountSwitch()}
      options={accounts.map(({ id, label }) => ({ value: id, label, lang }))}
      value={account}
      onChange={(chosen) => store.dispatch({ type: 'set-account', account: chosen })}
    />
  );
}
