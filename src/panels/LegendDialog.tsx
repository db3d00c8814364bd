import { type ReactNode, useMemo } from 'react';
import { useDialogMessages } from '#i18n/dialog-messages.ts';
import { StoryText } from '#i18n/StoryText.tsx';
import { CATEGORY_SHAPES } from '#model/dataset.ts';
import { CONTESTED_SIGN } from '#query/told-event.ts';
import { shapePath } from '#scene/category-mark.ts';
import { cssPx } from '#scene/css-px.ts';
import { useSelected, useValue } from '#store/store-context.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { CategoryIcon } from './CategoryIcon.tsx';
import './legend.css';

/** What every sign on the timeline and the map says. */
export function LegendDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useDialogMessages().legend;
  const categories = useValue((state) => state.dataset.categories);
  const events = useValue(({ dataset }) => dataset.events);
  const claims = useMemo(() => events.flatMap((event) => event.claims), [events]);
  const hasRoutes = claims.some(({ route }) => route !== undefined);
  const says = new Set(claims.map(({ status }) => status));
  const isLarge = useSelected((select) => select.storyIsLarge);
  const hasContested = useSelected((select) => select.table).contested !== null;
  return (
    <Dialog heading={words.heading()} className="legend" onClose={onClose}>
      <h3>{words.categories()}</h3>
      <ul className="legend-categories">
        {categories.slice(0, CATEGORY_SHAPES.length).map(({ id, label }) => (
          <li key={id}>
            <CategoryIcon category={id} /> <StoryText>{label}</StoryText>
          </li>
        ))}
      </ul>
      <h3>{words.timeline()}</h3>
      <dl>
        <Sign picture={<Point />}>{words.point()}</Sign>
        <Sign picture={<rect className="legend-bar" x="4" y="9" width="56" height="6" rx="3" />}>{words.bar()}</Sign>
        <Sign picture={<rect className="legend-fade" x="4" y="9" width="56" height="6" rx="3" />}>
          {words.approximate()}
        </Sign>
        <Sign picture={<rect className="legend-dashed" x="4" y="8" width="56" height="8" rx="4" />}>
          {words.uncertain()}
        </Sign>
        <Sign picture={<Ghost />}>{words.ghost()}</Sign>
        {hasContested && (
          <Sign
            picture={
              <text className="legend-text" x="32" y="17" textAnchor="middle">
                {CONTESTED_SIGN}
              </text>
            }
          >
            {words.contested()}
          </Sign>
        )}
        {says.has('unconfirmed') && <Sign picture={<Hollow className="legend-dotted" />}>{words.unconfirmed()}</Sign>}
        {(says.has('denied') || says.has('false')) && <Sign picture={<Hollow isStruck />}>{words.denied()}</Sign>}
        {isLarge && <Sign picture={<Columns />}>{words.columns()}</Sign>}
      </dl>
      <h3>{words.map()}</h3>
      <dl>
        <Sign picture={<MapSign text="3" />}>{words.place()}</Sign>
        <Sign picture={<MapSign text="2" isHollow />}>{words.hollow()}</Sign>
        <Sign picture={<path className="legend-arc" d="M6,18Q32,0 58,18" />}>{words.arc()}</Sign>
        {hasRoutes && <Sign picture={<Route />}>{words.route()}</Sign>}
        {isLarge && <Sign picture={<MapSign text="1k" />}>{words.cluster()}</Sign>}
      </dl>
    </Dialog>
  );
}

function Sign({ picture, children }: { readonly picture: ReactNode; readonly children: string }) {
  return (
    <div>
      <dt>
        <svg width="64" height="24" viewBox="0 0 64 24" aria-hidden="true">
          <defs>
            <linearGradient id="legend-fade">
              <stop offset="0" stopColor="currentColor" stopOpacity="0" />
              <stop offset="0.5" stopColor="currentColor" stopOpacity="0.6" />
              <stop offset="1" stopColor="currentColor" stopOpacity="0" />
            </linearGradient>
          </defs>
          {picture}
        </svg>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

const CIRCLE = shapePath('circle', cssPx(5.5));

function Point() {
  return <path className="legend-sign" d={CIRCLE} transform="translate(32,12)" />;
}

function Hollow({ className = '', isStruck = false }: { readonly className?: string; readonly isStruck?: boolean }) {
  return (
    <>
      <path className={`legend-hollow ${className}`} d={CIRCLE} transform="translate(32,12)" />
      {isStruck && <path className="legend-join" d="M24,20L40,4" />}
    </>
  );
}

function Ghost() {
  return (
    <>
      <path className="legend-join" d="M14,12H50" />
      <path className="legend-sign" d={CIRCLE} transform="translate(14,12)" />
      <path className="legend-hollow" d={CIRCLE} transform="translate(50,12)" />
    </>
  );
}

function Route() {
  return (
    <>
      <path className="legend-route" d="M4,12H34M16,7L21,12L16,17" />
      <path className="legend-route legend-route-broken" d="M34,12H60" />
    </>
  );
}

function Columns() {
  return (
    <>
      {[5, 9, 16, 20, 12, 7, 3].map((height, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a picture that never changes
        <rect key={i} className="legend-bar" x={6 + i * 7} y={22 - height} width="6" height={height} />
      ))}
    </>
  );
}

function MapSign({ text, isHollow = false }: { readonly text: string; readonly isHollow?: boolean }) {
  return (
    <>
      <circle className={isHollow ? 'legend-ring legend-ring-hollow' : 'legend-ring'} cx="32" cy="12" r="9" />
      <text className="legend-count" x="32" y="12">
        {text}
      </text>
    </>
  );
}
