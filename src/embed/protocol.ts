/**
 * What a host page and an embedded Dateline say to each other by `postMessage`. Every message is an object
 * `{ dateline: 1, type, … }`; whatever else arrives is nobody's and is ignored.
 *
 * ```text
 *  host page (dateline-embed)                     frame (embed.html)
 *      │ ── set-view { query } ──────────────────────► │
 *      │ ── select { event } ────────────────────────► │
 *      │ ── set-look { theme?, lang?, panels? } ─────► │
 *      │ ◄──────────────────────────── ready { query } │
 *      │ ◄───────────────────────────── view { query } │
 *      │ ◄──────────────────────────── select { event }│
 *      │ ◄──────────────────────────── height { height}│  CSS pixels, whole
 * ```
 */
export const PROTOCOL = 1;

/** The parts of an embed, in the order in which they can be asked for. */
export const PANELS = ['timeline', 'map', 'card', 'list', 'tellings'] as const;
export type PanelName = (typeof PANELS)[number];

/** What the host page says. Texts are those of a link: `from=2018-06-01&event=rally-villepinte`, without `?`. */
export type HostMessage =
  | { readonly type: 'set-view'; readonly query: string }
  | { readonly type: 'select'; readonly event: string | null }
  | {
      readonly type: 'set-look';
      /** Absent: as it was. `null`: the browser's. */
      readonly theme?: string | null;
      readonly lang?: string | null;
      readonly panels?: readonly PanelName[];
    };

/** What the frame says. */
export type FrameMessage =
  | { readonly type: 'ready'; readonly query: string }
  | { readonly type: 'view'; readonly query: string }
  | { readonly type: 'select'; readonly event: string | null }
  | { readonly type: 'height'; readonly height: number };

/** Longer than any link of ours; what is longer is nobody's. */
const LONGEST = 4000;
/** No embed is higher, in CSS pixels. */
const HIGHEST = 20_000;

/** A message as it goes over the wire. */
export function sealed(message: HostMessage | FrameMessage): object {
  return { dateline: PROTOCOL, ...message };
}

/** What the host page said, or `undefined` when it is no message of ours. */
export function parseHostMessage(data: unknown): HostMessage | undefined {
  if (!isOurs(data)) return undefined;
  const { type, query, event, theme, lang, panels } = data;
  if (type === 'set-view' && isText(query)) return { type, query };
  if (type === 'select' && isTextOrNull(event)) return { type, event };
  if (type !== 'set-look') return undefined;
  const known = parsePanels(panels);
  if (!isAbsent(theme) && !isTextOrNull(theme)) return undefined;
  if (!isAbsent(lang) && !isTextOrNull(lang)) return undefined;
  if (!isAbsent(panels) && known === undefined) return undefined;
  return {
    type,
    ...(isTextOrNull(theme) ? { theme } : {}),
    ...(isTextOrNull(lang) ? { lang } : {}),
    ...(known === undefined ? {} : { panels: known }),
  };
}

/** What the frame said, or `undefined` when it is no message of ours. */
export function parseFrameMessage(data: unknown): FrameMessage | undefined {
  if (!isOurs(data)) return undefined;
  const { type, query, event, height } = data;
  if ((type === 'ready' || type === 'view') && isText(query)) return { type, query };
  if (type === 'select' && isTextOrNull(event)) return { type, event };
  if (type !== 'height' || typeof height !== 'number' || !(height >= 0 && height <= HIGHEST)) return undefined;
  return { type, height: Math.ceil(height) };
}

/** `timeline,map` or a list of names, each once, in the order given; `undefined` when nothing of it is a panel. */
export function parsePanels(value: unknown): readonly PanelName[] | undefined {
  const names = typeof value === 'string' ? value.split(',') : value;
  if (!Array.isArray(names)) return undefined;
  const known = [...new Set<unknown>(names)].filter((name) => isPanel(name));
  return known.length > 0 ? known : undefined;
}

function isPanel(name: unknown): name is PanelName {
  return PANELS.some((panel) => panel === name);
}

function isOurs(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && 'dateline' in data && data.dateline === PROTOCOL;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

function isAbsent(value: unknown): boolean {
  return value === undefined;
}
