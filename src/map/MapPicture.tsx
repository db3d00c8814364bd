import { type CSSProperties, Fragment, type ReactNode } from 'react';
import { useStoryText } from '#i18n/story-text.ts';
import type { Camera } from '#model/camera.ts';
import type { CountryCode } from '#model/id.ts';
import type { LonLat } from '#model/place.ts';
import { slotColour } from '#scene/category-mark.ts';
import type { Size } from '#scene/css-px.ts';
import type { CellShade } from '#scene/map/density-cells.ts';
import type { Box, Stroke } from '#scene/map/label.ts';
import type { MapScene } from '#scene/map/map-scene.ts';
import { pointInScene } from '#scene/map/mercator.ts';
import { LEADER_DOT } from '#scene/map/name.ts';
import { type MapPointer, POINTER_ARROW, POINTER_PADDING } from '#scene/map/pointer.ts';
import type { MapSymbol } from '#scene/map/symbol.ts';
import { landPaths } from './land-paths.ts';
import type { Basemap } from './load-basemap.ts';
import { ARROW } from './PointerArrow.tsx';
import { routeClass } from './route-class.ts';
import { lookStyle, type SymbolPart, symbolClasses, symbolParts } from './symbol-drawing.ts';

interface MapPictureProps {
  readonly scene: MapScene;
  /** For those who cannot see it. */
  readonly name: string;
  /** That the scene was made for. */
  readonly camera: Camera;
  readonly size: Size;
  /** `null` where it could not be had. */
  readonly basemap: Basemap | null;
  /** Where too many events to draw one by one are told cell by cell. */
  readonly cells?: readonly CellShade[] | undefined;
  /** The story's own countries, set off from the rest. */
  readonly own: readonly CountryCode[];
}

/** The map as a picture, in which nothing can be pressed. Painted by map.css; drawn without Leaflet and without a browser. */
export function MapPicture({ scene, name, camera, size, basemap, cells = [], own }: MapPictureProps) {
  const { symbols, arcs, routes, names, pointers } = scene;
  const at = (point: LonLat) => pointInScene(point, camera, size);
  return (
    <svg
      width={size.width}
      height={size.height}
      style={{ ...lookStyle, fontFamily: 'var(--font)' }}
      role="img"
      aria-label={name}
    >
      <rect width={size.width} height={size.height} style={{ fill: 'var(--water)' }} />
      {(basemap === null ? [] : landPaths(basemap, camera, size, own)).map((land) => (
        <path key={land.d} className={land.own ? 'map-land map-land-own' : 'map-land'} d={land.d} />
      ))}
      {cells.map(({ share, path }) => (
        <path key={share} className="map-cells" d={path} style={{ [SHARE]: `${share * 100}%` }} />
      ))}
      {routes.flatMap(({ id, legs, ...standing }) =>
        legs.map(({ line, arrow, travelled }) => (
          <g key={`${id} ${pair(at(line[0] ?? arrow[0] ?? camera.center))}`}>
            <path
              className={routeClass({ ...standing, travelled })}
              d={`M${line.map((point) => pair(at(point))).join('L')}`}
            />
            <path
              className={routeClass({ ...standing, travelled: true })}
              d={`M${arrow.map((point) => pair(at(point))).join('L')}`}
            />
          </g>
        )),
      )}
      {arcs.map(({ id, lines, bareEnd, to }) => (
        <g key={id}>
          <path
            className="map-arc"
            d={lines.map((line) => `M${line.map((point) => pair(at(point))).join('L')}`).join('')}
          />
          {bareEnd && <circle className="map-arc-end" cx={at(to).x} cy={at(to).y} r={4} />}
        </g>
      ))}
      {names.map(({ id, text, box, fontSize, kind, leader }) => (
        <Fragment key={id}>
          {leader && <Leader {...leader} />}
          <Name text={text} box={box} fontSize={fontSize} kind={kind} />
        </Fragment>
      ))}
      {symbols.map((symbol) => (
        <PlaceSymbol key={symbol.id} symbol={symbol} />
      ))}
      {symbols.map(({ id, label, fontSize }) => label && <Name key={id} {...label} fontSize={fontSize} kind="place" />)}
      {pointers.map((pointer) => (
        <PointerPicture key={pointer.id} pointer={pointer} />
      ))}
    </svg>
  );
}

function pair({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}

function PlaceSymbol({ symbol }: { readonly symbol: MapSymbol }) {
  const classes = symbolClasses(symbol).flatMap(([name, applies]) => (applies ? [name] : []));
  const { x, y } = symbol.at;
  return (
    <g
      className={classes.join(' ')}
      transform={`translate(${pair({ x, y })})`}
      aria-current={symbol.selected ? 'true' : undefined}
    >
      <title>{symbol.name}</title>
      {symbolParts(symbol).map(drawPart)}
    </g>
  );
}

/** What map.css paints a category and a depth with. */
const SLOT: string = '--slot';
const SHARE: string = '--share';

function drawPart(part: SymbolPart, index: number): ReactNode {
  switch (part.tag) {
    case 'circle':
      return <circle key={index} className={part.className} r={part.r} />;
    case 'path': {
      const style = { [SLOT]: slotColour(part.slot) };
      return <path key={index} className={part.className} d={part.d} strokeWidth={part.strokeWidth} style={style} />;
    }
    case 'text':
      return (
        <text key={index} className={part.className} fontSize={part.fontSize}>
          {part.text}
        </text>
      );
  }
}

/** The line from a name to the dot in its country. */
function Leader({ from, to }: Stroke) {
  return (
    <g className="map-leader">
      <path d={`M${pair(from)}L${pair(to)}`} />
      <circle cx={from.x} cy={from.y} r={LEADER_DOT} />
    </g>
  );
}

/** A pointer to places outside of the picture. */
function PointerPicture({ pointer: { box, arrow, text, count, fontSize, name } }: { readonly pointer: MapPointer }) {
  const { lang } = useStoryText();
  const middle = box.y + box.height / 2;
  const at = { y: middle, dominantBaseline: 'central', fontSize } as const;
  return (
    <g className="map-pointer-picture">
      <title>{name}</title>
      <rect {...box} rx={box.height / 2} />
      <path
        d={ARROW}
        transform={`translate(${pair({ x: box.x + POINTER_PADDING + 6, y: middle })}) rotate(${arrow})`}
      />
      <text
        {...at}
        style={OWN_DIRECTION}
        className="map-pointer-names"
        x={box.x + POINTER_PADDING + POINTER_ARROW}
        lang={lang}
      >
        {text}
      </text>
      <text {...at} className="map-pointer-count" x={box.x + box.width - POINTER_PADDING} textAnchor="end">
        {count}
      </text>
    </g>
  );
}

/** A text runs as its own first letter does, whatever stands beside it. */
const OWN_DIRECTION: CSSProperties = { unicodeBidi: 'plaintext' };

interface NameProps {
  readonly text: string;
  readonly box: Box;
  readonly fontSize: number;
  readonly kind: MapScene['names'][number]['kind'];
}

/** A name in the middle of its box, with the ground around its letters that the page makes of shadows. */
function Name({ text, box, fontSize, kind }: NameProps) {
  const isCountry = kind !== 'place';
  const { lang } = useStoryText();
  const style: CSSProperties = {
    fill: 'currentColor',
    stroke: kind === 'own' ? 'var(--land-story)' : 'var(--land)',
    strokeWidth: 4,
    strokeLinejoin: 'round',
    paintOrder: 'stroke',
    textAnchor: 'middle',
    dominantBaseline: 'central',
    unicodeBidi: 'plaintext',
    fontSize,
  };
  const className = isCountry ? `map-country${kind === 'own' ? ' map-country-own' : ''}` : 'map-end-name';
  return (
    <text
      className={className}
      x={box.x + box.width / 2}
      y={box.y + box.height / 2}
      lang={isCountry ? undefined : lang}
      style={style}
    >
      {text}
    </text>
  );
}
