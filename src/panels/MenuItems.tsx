import { useLocale } from '#i18n/locale-context.ts';
import { LANGUAGES } from '#model/language.ts';
import { THEMES } from '#model/view.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';
import { SegmentedSwitch } from '#ui/SegmentedSwitch.tsx';
import { languageOption } from './language-option.ts';
import { OpenDataButton } from './OpenDataButton.tsx';
import './menu.css';

export type MenuDialog = 'share' | 'legend' | 'sources' | 'about' | 'export';

const DIALOGS: readonly MenuDialog[] = ['share', 'legend', 'sources', 'about', 'export'];

interface MenuItemsProps {
  readonly onOpen: (dialog: MenuDialog) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The dialogs, the reader's own file, the language and the theme. */
export function MenuItems({ onOpen, onFiles }: MenuItemsProps) {
  const { messages } = useLocale();
  return (
    <>
      <ul className="menu-items">
        {DIALOGS.map((dialog) => (
          <li key={dialog}>
            <button type="button" className="menu-item" aria-haspopup="dialog" onClick={() => onOpen(dialog)}>
              {messages.menu[dialog]()}
            </button>
          </li>
        ))}
      </ul>
      <LanguageSwitch />
      <ThemeSwitch />
      <OpenDataButton onFiles={onFiles} />
    </>
  );
}

function LanguageSwitch() {
  const { messages, language } = useLocale();
  const store = useDatelineStore();
  return (
    <div className="menu-choice">
      <p>{messages.app.language()}</p>
      <SegmentedSwitch
        label={messages.app.language()}
        options={LANGUAGES.map(languageOption)}
        value={language}
        onChange={(chosen) => store.dispatch({ type: 'set-language', language: chosen })}
      />
    </div>
  );
}

const CHOICES = ['auto', ...THEMES] as const;

function ThemeSwitch() {
  const { messages } = useLocale();
  const store = useDatelineStore();
  const theme = useValue((state) => state.view.theme);
  return (
    <div className="menu-choice">
      <p>{messages.menu.theme()}</p>
      <SegmentedSwitch
        label={messages.menu.theme()}
        options={CHOICES.map((value) => ({ value, label: messages.menu.themes[value]() }))}
        value={theme ?? 'auto'}
        onChange={(chosen) => store.dispatch({ type: 'set-theme', theme: chosen === 'auto' ? null : chosen })}
      />
    </div>
  );
}
