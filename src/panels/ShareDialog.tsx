import { use, useId, useState } from 'react';
import { useCardMessages } from '#i18n/card-messages.ts';
import { useDialogMessages } from '#i18n/dialog-messages.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { LANGUAGES, type Language } from '#model/language.ts';
import { THEMES, type Theme } from '#model/view.ts';
import { type NoLinks, PageLinksContext, type StandingLinks } from '#store/page-links.ts';
import { useValue } from '#store/store-context.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { SegmentedSwitch } from '#ui/SegmentedSwitch.tsx';
import { CopyField } from './CopyField.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';
import {
  EMBED_PANELS,
  elementCode,
  frameAddress,
  frameCode,
  moduleCode,
  ownModuleCode,
  usualHeight,
} from './embed-code.ts';
import { languageOption } from './language-option.ts';
import { type PanelChoice, PanelOrder } from './PanelOrder.tsx';
import './share.css';

/** How high a frame can be, in CSS pixels. */
const HEIGHT = { lowest: 200, highest: 2000 };
const STANDS_BY: readonly PanelChoice[] = EMBED_PANELS.map((panel) => ({
  panel,
  isShown: panel !== 'list' && panel !== 'tellings',
}));

interface ShareDialogProps {
  readonly onClose: () => void;
}

/** What takes the view to others that was open when the dialog opened. */
export function ShareDialog({ onClose }: ShareDialogProps) {
  const words = useDialogMessages().share;
  const links = use(PageLinksContext);
  return (
    <Dialog heading={words.heading()} className="share" onClose={onClose}>
      {links.isOnlyHere ? <WithoutAddress {...links} /> : <ByAddress {...links} />}
    </Dialog>
  );
}

/** A file of the reader's own: only a site that bundles it can show it. */
function WithoutAddress({ query }: NoLinks) {
  const { onlyHere } = useCardMessages();
  const words = useDialogMessages().share;
  const [view] = useState(query);
  const panels = panelsOf(STANDS_BY);
  const code = ownModuleCode(view, { panels, theme: null, language: null, height: usualHeight(panels) });
  return (
    <>
      <p>{onlyHere()}</p>
      <h3>{words.embed()}</h3>
      <CopyField label={words.module()} about={words.aboutModule()} text={code} />
    </>
  );
}

function panelsOf(choices: readonly PanelChoice[]) {
  return choices.filter(({ isShown }) => isShown).map(({ panel }) => panel);
}

/** A link, and the code that puts the view on somebody's page. */
function ByAddress({ link, embedLink }: StandingLinks) {
  const { messages } = useLocale();
  const words = useDialogMessages().share;
  const title = useValue((state) => state.dataset.title);
  const [subject] = useState(() => ({ address: embedLink(), link: link(), title }));
  const [choices, setChoices] = useState(STANDS_BY);
  const [theme, setTheme] = useState<Theme | null>(useValue((state) => state.view.theme));
  const [language, setLanguage] = useState<Language | null>(useValue((state) => state.view.language));
  const [chosenHeight, setHeight] = useState<number | null>(null);
  const panels = panelsOf(choices);
  const height = chosenHeight ?? usualHeight(panels);
  const look = { panels, theme, language, height };
  return (
    <>
      <CopyField label={words.link()} text={subject.link} />
      <h3>{words.embed()}</h3>
      <div className="share-choices">
        <PanelOrder choices={choices} onChange={setChoices} />
        <div>
          <Choice label={messages.menu.theme()} value={theme} onChange={setTheme} options={themeOptions(messages)} />
          <Choice
            label={messages.app.language()}
            value={language}
            onChange={setLanguage}
            options={languageOptions(words.ownLanguage())}
          />
          <HeightField value={height} onChange={setHeight} />
        </div>
      </div>
      <CopyField label={words.frame()} about={words.aboutFrame()} text={frameCode(subject, look)} />
      <CopyField label={words.element()} about={words.aboutElement()} text={elementCode(subject, look)} />
      <CopyField label={words.module()} about={words.aboutModule()} text={moduleCode(subject, look)} />
      {/* After the code: on the way to that nobody goes through all of the embed. */}
      <EmbedPreview address={frameAddress(subject, look)} title={title} height={height} />
    </>
  );
}

type Messages = ReturnType<typeof useLocale>['messages'];
interface Option<Value extends string> {
  readonly value: Value | null;
  readonly label: string;
  /** BCP 47, of a label in another language than the page's. */
  readonly lang?: string | undefined;
}

function themeOptions({ menu }: Messages): readonly Option<Theme>[] {
  return [
    { value: null, label: menu.themes.auto() },
    ...THEMES.map((value) => ({ value, label: menu.themes[value]() })),
  ];
}

function languageOptions(ownLanguage: string): readonly Option<Language>[] {
  return [{ value: null, label: ownLanguage }, ...LANGUAGES.map(languageOption)];
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}

function Choice<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <div className="share-choice">
      <p>{label}</p>
      <SegmentedSwitch
        label={label}
        options={options.map((option) => ({ ...option, value: option.value ?? 'auto' }))}
        value={value ?? 'auto'}
        onChange={(chosen) => onChange(options.find((option) => option.value === chosen)?.value ?? null)}
      />
    </div>
  );
}

/** Fits the parts until the author says another height; keeps to the last one that makes sense while that is being typed. */
function HeightField({ value, onChange }: { readonly value: number; readonly onChange: (height: number) => void }) {
  const words = useDialogMessages().share;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className="share-choice">
      <label htmlFor={id}>{words.height()}</label>
      <input
        id={id}
        type="number"
        min={HEIGHT.lowest}
        max={HEIGHT.highest}
        step={20}
        value={typed ?? value}
        aria-describedby={`${id}-of`}
        onChange={({ target }) => {
          setTyped(target.value);
          const height = target.valueAsNumber;
          if (height >= HEIGHT.lowest && height <= HEIGHT.highest) onChange(Math.round(height));
        }}
      />
      <p id={`${id}-of`}>{words.heightOf()}</p>
    </div>
  );
}
