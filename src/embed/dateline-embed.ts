import { hearEmbed, joinArticle, leaveArticle } from './article.ts';
import type { ArticleEmbed, Cause, EmbedState } from './article-embed.ts';
import { embedRules, FIRST_HEIGHT } from './embed-sheet.ts';
import { eventOf } from './event-of.ts';
import { frameOrigin, LOOK, type LookName, parseFrameAddress, withLook } from './frame-address.ts';
import { type FrameLink, type Inbox, linkFrame, type Outbox } from './frame-link.ts';
import { watchFrame } from './frame-watch.ts';
import { createHeightKeeper } from './height-keeper.ts';
import { type FrameMessage, type HostMessage, PANELS, parsePanels } from './protocol.ts';

/** What a frame tells of the event it was asked for, so soon after, is an echo; in milliseconds. A flight takes as long. */
const ECHO = 2000;

/** `<dateline-embed src="…/embed.html?…">`: a frame that is as high as its content and that the article can drive. */
class DatelineEmbed extends HTMLElement implements ArticleEmbed {
  static readonly observedAttributes = ['src', 'sandbox', 'title', 'label', 'height', ...LOOK];

  readonly #box = document.createElement('div');
  readonly #sheet = new CSSStyleSheet();
  readonly #outbox: Outbox = new Map();
  readonly #observer = new IntersectionObserver((entries) => entries.at(-1)?.isIntersecting && this.#open(), {
    rootMargin: '100%',
  });
  /** Whether the frame has said how high it is. */
  isPlaced = false;
  #state: EmbedState = 'idle';
  #frame: HTMLIFrameElement | undefined;
  #link: FrameLink | undefined;
  #endWatch: (() => void) | undefined;
  #view: string | undefined;
  #event: string | null | undefined;
  #asked: { readonly event: string | null; at: number } | undefined;
  #keepHeight = createHeightKeeper();

  constructor() {
    super();
    this.#box.append(document.createElement('slot'));
    const root = this.attachShadow({ mode: 'open' });
    root.append(this.#box);
    // A constructed sheet is allowed under any content security policy.
    root.adoptedStyleSheets = [this.#sheet];
  }

  /** How far the embed has come. */
  get state(): EmbedState {
    return this.#state;
  }

  /** The view that is shown, as the query string of a link; setting it is `setView`. */
  get view(): string {
    return this.#view ?? this.#address?.search.slice(1) ?? '';
  }

  set view(query: string) {
    this.setView(query);
  }

  /** Shows what a link with this query string shows, now or as soon as the embed is ready. */
  setView(query: string): void {
    const text = String(query).replace(/^\?/, '');
    this.#outbox.delete('select');
    this.#say({ type: 'set-view', query: text }, eventOf(text));
  }

  /** Selects an event, and keeps the rest of the view; `null` selects none. */
  select(eventId: string | null): void {
    this.#say({ type: 'select', event: eventId }, eventId);
  }

  connectedCallback(): void {
    if (Object.hasOwn(this, 'view')) {
      // Set before this script had loaded: it hides the accessor.
      const early = this.view;
      Reflect.deleteProperty(this, 'view');
      this.setView(early);
    }
    joinArticle(this);
    this.#await();
  }

  disconnectedCallback(): void {
    leaveArticle(this);
    this.#close('idle');
  }

  /** Moved by `moveBefore`, which keeps the frame alive. */
  connectedMoveCallback(): void {
    // Nothing to do; without this method the element would be told that it was taken out.
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    this.#reserve();
    this.#name();
    if (LOOK.some((look) => look === name)) this.#sayLook();
    if ((name === 'src' || name === 'sandbox') && this.isConnected) {
      this.#close('idle');
      if (name === 'src') {
        this.#outbox.clear();
        this.#view = this.#event = this.#asked = undefined;
      }
      this.#await();
    }
  }

  get #address(): URL | undefined {
    return parseFrameAddress(this.getAttribute('src'));
  }

  /** Makes the frame when the embed comes near. */
  #await(): void {
    if (this.#address) this.#observer.observe(this);
    else this.#state = 'failed';
    this.#reserve();
  }

  #open(): void {
    this.#observer.disconnect();
    const address = this.#address;
    if (!address || this.#state !== 'idle') return;
    const sandbox = this.getAttribute('sandbox');
    const frame = document.createElement('iframe');
    frame.loading = 'lazy';
    frame.allow = 'fullscreen; clipboard-write';
    frame.inert = true;
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
    frame.src = withLook(address, (name) => this.getAttribute(name), this.closest<HTMLElement>('[lang]')?.lang);
    frame.style.blockSize = `${this.#authorHeight || Math.max(this.clientHeight, FIRST_HEIGHT)}px`;
    this.#outbox.delete('set-look');
    this.#state = 'loading';
    this.#frame = frame;
    this.#name();
    this.#link = linkFrame(frame, frameOrigin(address, sandbox), this.#outbox, (inbox) => this.#receive(inbox));
    this.#endWatch = watchFrame(frame, () => this.#fail());
    this.#box.prepend(frame);
  }

  #close(state: EmbedState): void {
    // A frame that is made again shows what this one showed.
    if (this.#state === 'ready' && !this.#outbox.has('set-view')) {
      this.#outbox.set('set-view', { type: 'set-view', query: this.view });
    }
    this.#observer.disconnect();
    this.#endWatch?.();
    this.#link?.close();
    this.#frame?.remove();
    this.#frame = this.#link = this.#endWatch = undefined;
    this.#keepHeight = createHeightKeeper();
    this.#state = state;
  }

  #fail(): void {
    this.#close('failed');
    this.#reserve();
    this.#tell('error', {});
  }

  /** Answers whether the frame listens now. */
  #receive(inbox: Inbox): boolean {
    for (const message of inbox.values()) {
      if (message.type === 'height') this.#resize(message.height);
      else if (this.#state === 'ready') this.#hear(message);
      else if (message.type === 'ready') this.#start(message.query);
    }
    return this.#state === 'ready';
  }

  #start(query: string): void {
    this.#endWatch?.();
    this.#state = 'ready';
    this.#view = query;
    this.#event = eventOf(query);
    if (this.#asked) this.#asked.at = performance.now();
    if (this.#frame) this.#frame.inert = false;
    this.#reserve();
    hearEmbed(this, this.#event, 'host');
    this.#tell('ready', { query });
  }

  #hear(message: FrameMessage): void {
    if (message.type === 'view' && message.query !== this.#view) {
      const { query } = message;
      this.#view = query;
      this.#tellBoth('view', { query }, eventOf(query));
    }
    if (message.type === 'select' && message.event !== this.#event) {
      const { event } = message;
      this.#event = event;
      this.#tellBoth('select', { event }, event);
    }
  }

  #tellBoth(name: string, detail: object, event: string | null): void {
    const by = this.#causeOf(event);
    hearEmbed(this, event, by);
    this.#tell(name, { ...detail, by });
  }

  #causeOf(event: string | null): Cause {
    const asked = this.#asked;
    const isEcho = asked?.event === event && performance.now() - asked.at < ECHO;
    return isEcho ? 'host' : 'reader';
  }

  #resize(height: number): void {
    const kept = this.#keepHeight(height, performance.now());
    if (!kept || !this.#frame) return;
    this.#frame.style.blockSize = `${kept}px`;
    this.isPlaced = true;
    joinArticle(this);
  }

  #say(message: HostMessage, event: string | null): void {
    this.#outbox.set(message.type, message);
    this.#asked = { event, at: performance.now() };
    this.#link?.flush();
  }

  #sayLook(): void {
    if (!this.#frame) return;
    const look = (name: LookName) => this.getAttribute(name) ?? this.#address?.searchParams.get(name) ?? null;
    // Without a wish the frame shows what it shows by itself: all but the list.
    const panels = parsePanels(look('panels')) ?? PANELS.slice(0, 3);
    this.#outbox.set('set-look', { type: 'set-look', theme: look('theme'), lang: look('lang'), panels });
    this.#link?.flush();
  }

  /** Room for the frame while it is on its way, so that nothing moves when it comes. */
  #reserve(): void {
    this.#sheet.replaceSync(embedRules(this.#state, this.#authorHeight));
  }

  /** In CSS pixels; 0 where the author names none. A negative one is no length, and CSS passes it by. */
  get #authorHeight(): number {
    return Number.parseFloat(this.getAttribute('height') ?? '') || 0;
  }

  #name(): void {
    if (!this.#frame) return;
    this.#frame.title = this.getAttribute('label') ?? this.getAttribute('title') ?? 'Timeline and map';
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(`dateline-${name}`, { detail, bubbles: true, composed: true }));
  }
}

if (!customElements.get('dateline-embed')) customElements.define('dateline-embed', DatelineEmbed);
