import { useEffect, useId, useRef, useState } from 'react';
import { useDialogMessages } from '#i18n/dialog-messages.ts';
import { useLocale } from '#i18n/locale-context.ts';
import {
  DATA_FORMATS,
  type ExportControl,
  type Exported,
  type ExportFormat,
  PICTURE_FORMATS,
  PICTURE_VIEWS,
  type PictureView,
} from '#model/export-format.ts';
import { LateFailure } from '#model/late-part.ts';
import { useSelected } from '#store/store-context.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { SegmentedSwitch } from '#ui/SegmentedSwitch.tsx';
import './export.css';

const NAMES: { readonly [F in ExportFormat]: string } = {
  csv: 'CSV',
  geojson: 'GeoJSON',
  json: 'JSON',
  ics: 'ICS',
  svg: 'SVG',
  png: 'PNG',
};

interface ExportDialogProps {
  /** Makes the file and saves it. Rejects with a sentence of what went wrong. */
  readonly onExport: (format: ExportFormat, view: PictureView, control: ExportControl) => Promise<Exported>;
  readonly onClose: () => void;
}

type State =
  | { readonly status: 'idle' }
  | { readonly status: 'working'; readonly share: number }
  | { readonly status: 'saved'; readonly exported: Exported }
  | { readonly status: 'failed'; readonly error: unknown };

/** The visible events as a file, or a view of them as a picture. */
export function ExportDialog({ onExport, onClose }: ExportDialogProps) {
  const { messages } = useLocale();
  const words = useDialogMessages().export;
  const shown = useSelected((select) => select.listed).length;
  const total = useSelected((select) => select.table).columns.length;
  const hasTellings = useSelected((select) => select.rails) !== undefined;
  const [view, setView] = useState<PictureView>('timeline');
  const { state, run, stop } = useExport(onExport);
  const isBusy = state.status === 'working';
  const nameOf = (value: PictureView) => (value === 'tellings' ? messages.rails.title() : messages.panels[value]());
  const views = PICTURE_VIEWS.filter((value) => value !== 'tellings' || hasTellings);
  const option = (format: ExportFormat) => (
    <Option key={format} format={format} disabled={isBusy || shown === 0} onSave={() => run(format, view)} />
  );
  return (
    <Dialog heading={words.heading()} className="export" onClose={onClose}>
      <p>{words.count({ shown, total })}</p>
      <h3>{words.data()}</h3>
      <ul className="export-formats">{DATA_FORMATS.map(option)}</ul>
      <h3>{words.picture()}</h3>
      <SegmentedSwitch
        label={words.picture()}
        options={views.map((value) => ({ value, label: nameOf(value) }))}
        value={view}
        onChange={setView}
      />
      <ul className="export-formats">{PICTURE_FORMATS.map(option)}</ul>
      <Outcome state={state} onCancel={stop} />
    </Dialog>
  );
}

interface OptionProps {
  readonly format: ExportFormat;
  readonly disabled: boolean;
  readonly onSave: () => void;
}

function Option({ format, disabled, onSave }: OptionProps) {
  const words = useDialogMessages().export;
  const aboutId = useId();
  return (
    <li>
      {/* Not `disabled`: the focus stays where it is while the file is written. */}
      <button
        type="button"
        className="button"
        aria-disabled={disabled}
        aria-describedby={aboutId}
        onClick={() => !disabled && onSave()}
      >
        {words.save({ format: NAMES[format] })}
      </button>
      <span id={aboutId}>{words.about[format]()}</span>
    </li>
  );
}

function Outcome({ state, onCancel }: { readonly state: State; readonly onCancel: () => void }) {
  const words = useDialogMessages();
  return (
    <div className="export-outcome">
      {state.status === 'working' && (
        <>
          <progress max={1} value={state.share} aria-label={words.export.working()} />
          <button type="button" className="button" onClick={onCancel}>
            {words.import.cancel()}
          </button>
        </>
      )}
      <p role="status">{state.status === 'saved' && <Saved {...state.exported} />}</p>
      {state.status === 'failed' && <Failed error={state.error} />}
    </div>
  );
}

/** Writers and painters come with the first file. */
function Failed({ error }: { readonly error: unknown }) {
  const { messages } = useLocale();
  const words = useDialogMessages().export;
  const said =
    error instanceof LateFailure
      ? messages.late.failed({ part: 'export' })
      : words.failed({ reason: error instanceof Error ? error.message : String(error) });
  return <p role="alert">{said}</p>;
}

function Saved({ name, leftOut }: Exported) {
  const words = useDialogMessages().export;
  return [words.saved({ name }), leftOut > 0 && words.leftOut({ n: leftOut })].filter(Boolean).join(' ');
}

/** One export at a time; closing the dialog ends it. */
function useExport(onExport: ExportDialogProps['onExport']) {
  const [state, setState] = useState<State>({ status: 'idle' });
  const abort = useRef<AbortController | null>(null);
  useEffect(function endWithDialog() {
    return () => abort.current?.abort();
  }, []);

  async function run(format: ExportFormat, view: PictureView) {
    const control = new AbortController();
    abort.current = control;
    const { signal } = control;
    const onProgress = (share: number) => !signal.aborted && setState({ status: 'working', share });
    onProgress(0);
    try {
      const exported = await onExport(format, view, { onProgress, signal });
      setState({ status: 'saved', exported });
    } catch (error) {
      setState(signal.aborted ? { status: 'idle' } : { status: 'failed', error });
    }
  }

  return { state, run, stop: () => abort.current?.abort() };
}
