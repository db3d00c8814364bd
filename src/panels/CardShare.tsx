import { use, useId, useState } from 'react';
import { useCardMessages } from '#i18n/card-messages.ts';
import { citeEvent } from '#i18n/cite-event.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { publisherName } from '#i18n/publisher-name.ts';
import { utcMs } from '#model/time.ts';
import type { AnyTold } from '#query/told-event.ts';
import { PageLinksContext } from '#store/page-links.ts';
import { useSources } from '#store/sources-context.ts';
import { useValue } from '#store/store-context.ts';
import { writeClipboard } from './write-clipboard.ts';

type Copied = { readonly kind: 'link' | 'citation'; readonly text: string; readonly isRefused: boolean };

/**
 * Takes the event's address or a citation of it to the clipboard; shows the text where the browser refuses. A story that is
 * a file of the reader's own has no address.
 */
export function CardShare({ told }: { readonly told: AnyTold }) {
  const words = useCardMessages();
  const links = use(PageLinksContext);
  const cite = useCitation(told);
  const [copied, setCopied] = useState<Copied | null>(null);

  async function copy(kind: Copied['kind'], text: string) {
    setCopied(null);
    setCopied({ kind, text, isRefused: !(await writeClipboard(text)) });
  }

  const link = links.isOnlyHere ? null : () => links.linkTo(told.event.id);
  const done = { link: words.linkCopied, citation: words.citationCopied };
  return (
    <div className="card-share">
      {link && (
        <button type="button" className="button" onClick={() => copy('link', link())}>
          {words.copyLink()}
        </button>
      )}
      <button type="button" className="button" onClick={() => copy('citation', cite(link?.() ?? null))}>
        {words.copyCitation()}
      </button>
      {links.isOnlyHere && <p>{words.onlyHere()}</p>}
      <p role="status">{copied !== null && !copied.isRefused && done[copied.kind]()}</p>
      {copied?.isRefused && <ByHand key={copied.text} text={copied.text} />}
    </div>
  );
}

/** The text, selected, for the reader to copy. */
function ByHand({ text }: { readonly text: string }) {
  const words = useCardMessages();
  const id = useId();
  return (
    <div className="card-by-hand">
      <label htmlFor={id}>{words.copyByHand()}</label>
      <textarea id={id} readOnly rows={4} value={text} ref={selectText} />
    </div>
  );
}

function selectText(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}

/** Composes the citation for an address; suspends until the sources have come. */
function useCitation({ title, date, claim }: AnyTold): (link: string | null) => string {
  const locale = useLocale();
  const sources = useSources();
  const { title: dataset, accounts, accountById } = useValue((state) => state.dataset);
  const account = accounts.length > 1 ? (accountById.get(claim.account)?.label ?? null) : null;
  const publishers = claim.citations.map(({ source: id }) => {
    const source = sources.get(id);
    return source === undefined ? id : publisherName(source, locale);
  });
  return (link) => citeEvent({ title, date, account, publishers, dataset, link, accessed: utcMs(Date.now()) }, locale);
}
