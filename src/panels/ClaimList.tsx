import { Suspense } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import type { Source } from '#model/dataset.ts';
import type { Citation, Claim, StoryEvent } from '#model/event.ts';
import { useSources } from '#store/sources-context.ts';
import { useValue } from '#store/store-context.ts';

/** Who says what: the accounts' claims first, in the dataset's order, then the stray ones. */
export function ClaimList({ event }: { readonly event: StoryEvent }) {
  const { messages } = useLocale();
  const accounts = useValue((state) => state.dataset.accounts);
  const told = accounts.flatMap(({ id, label }) => {
    const claim = event.claims.find(({ account }) => account === id);
    return claim ? [{ label, claim }] : [];
  });
  const stray = event.claims.filter(({ account }) => account === undefined);
  return (
    <section className="claims">
      <h4>{messages.card.whoSaysWhat()}</h4>
      {told.map(({ label, claim }) => (
        <div className="claim" key={label}>
          <h5>{label}</h5>
          <ClaimBody claim={claim} />
        </div>
      ))}
      {stray.length > 0 && (
        <div className="claim">
          <h5>{messages.card.alsoSaid()}</h5>
          <ul>
            {stray.map((claim, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: claims have no id and a dataset is immutable
              <li key={i}>
                <ClaimBody claim={claim} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function ClaimBody({ claim }: { readonly claim: Claim }) {
  const { messages, date } = useLocale();
  const place = useValue((state) => claim.place && state.dataset.placeById.get(claim.place));
  const precision = place && (claim.placePrecision ?? place.precision);
  return (
    <>
      <p className="claim-facts">
        {claim.date && <time dateTime={claim.date.edtf}>{date(claim.date)}</time>}
        {place && precision && (
          <span>
            {place.name} <small>({messages.placePrecision[precision]()})</small>
          </span>
        )}
      </p>
      {claim.note && <p className="claim-note">{claim.note}</p>}
      <ul className="claim-sources">
        {claim.citations.map((citation) => (
          <li key={citation.source + (citation.at ?? '')}>
            <Suspense fallback={<span>{citation.source}</span>}>
              <SourceLink citation={citation} />
            </Suspense>
          </li>
        ))}
      </ul>
    </>
  );
}

function SourceLink({ citation }: { readonly citation: Citation }) {
  const { date, language, languageName } = useLocale();
  const source = useSources().get(citation.source);
  if (source === undefined) return <span>{citation.source}</span>;
  const when = source.date && date(source.date);
  return (
    <>
      <SourceName source={source} />
      <small>
        {[citation.at, when].filter((part) => part !== undefined).map((part) => `, ${part}`)}
        {source.lang !== language && ` (${languageName(source.lang)})`}
      </small>
    </>
  );
}

function SourceName({ source }: { readonly source: Source }) {
  const { url, publisher, title, lang } = source;
  if (url === undefined) return <span title={title}>{publisher}</span>;
  return (
    <a href={url} title={title} hrefLang={lang} target="_blank" rel="noreferrer">
      {publisher}
    </a>
  );
}
