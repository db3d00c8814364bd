import type { ReactNode } from 'react';
import { useCardMessages } from '#i18n/card-messages.ts';
import { StoryText, sentenceOf } from '#i18n/StoryText.tsx';
import { useStoryText } from '#i18n/story-text.ts';
import type { Account } from '#model/dataset.ts';
import type { Claim, StoryEvent } from '#model/event.ts';
import type { OtherTelling } from '#query/contested-telling.ts';
import { tellAny } from '#query/told-event.ts';
import { useValue } from '#store/store-context.ts';
import { ClaimDate, ClaimNote, ClaimPlace, ClaimReport, ClaimStatus } from './ClaimCells.tsx';
import { ClaimSources } from './ClaimSources.tsx';
import { SourceCount } from './SourceCount.tsx';

/** More claims of no account than this are folded. */
const MAX_UNFOLDED = 3;

interface AccountClaims {
  readonly account: Account;
  readonly claim: Claim;
  /** What this account and another one cannot both be right about. */
  readonly differs: OtherTelling['differs'];
}

interface ClaimListProps {
  readonly event: StoryEvent;
  /** What else is said with its sources. */
  readonly children: ReactNode;
}

/** Who says what, folded: the accounts side by side in the dataset's order, then the claims that belong to none. */
export function ClaimList({ event, children }: ClaimListProps) {
  const words = useCardMessages();
  const own = useStoryText();
  const told = useAccountClaims(event);
  const accounts = useValue((state) => state.dataset.accounts);
  const stray = event.claims.filter(({ account }) => account === undefined);
  const [only] = told;
  if (accounts.length === 1 && stray.length === 0 && only !== undefined) {
    return (
      <>
        <OnlyClaim claim={only.claim} />
        {children}
      </>
    );
  }
  const silent = accounts.filter(({ id }) => told.every(({ account }) => account.id !== id));
  return (
    <section className="claims">
      <details className="card-sources" key={event.id}>
        <summary>
          <h4>{words.whoSaysWhat()}</h4> <SourceCount event={event} />
        </summary>
        <ul className="claim-accounts" data-count={told.length}>
          {told.map(({ account, claim, differs }) => (
            <li className="claim" key={account.id}>
              <h5 {...own}>{account.label}</h5>
              <ClaimStatus claim={claim} differs={differs.status} />
              <ClaimDate claim={claim} differs={differs.date} orElse={words.noDateGiven()} />
              <ClaimPlace
                claim={claim}
                differs={differs.place}
                orElse={told.some((other) => other.claim.place !== undefined) ? words.noPlaceGiven() : null}
              />
              <ClaimReport claim={claim} />
              <ClaimNote claim={claim} />
              <ClaimSources citations={claim.citations} />
            </li>
          ))}
        </ul>
        {silent.map(({ id, label }) => (
          <p key={id} className="claim-silent">
            {sentenceOf((put) => words.leftOutBy({ account: put(<StoryText>{label}</StoryText>) }))}
          </p>
        ))}
        {stray.length > 0 && <StrayClaims key={event.id} claims={stray} />}
        {children}
      </details>
    </section>
  );
}

function useAccountClaims(event: StoryEvent): readonly AccountClaims[] {
  const dataset = useValue((state) => state.dataset);
  return dataset.accounts.flatMap((account) => {
    const claim = event.claims.find((candidate) => candidate.account === account.id);
    if (claim === undefined) return [];
    const others = tellAny(dataset, event, account.id)?.others ?? [];
    const differs = {
      date: others.some((other) => other.differs.date),
      place: others.some((other) => other.differs.place),
      status: others.some((other) => other.differs.status),
    };
    return [{ account, claim, differs }];
  });
}

/** Where there is one telling, the card has said its date and place already. */
function OnlyClaim({ claim }: { readonly claim: Claim }) {
  const words = useCardMessages();
  if (claim.note === undefined && claim.citations.length === 0) return null;
  return (
    <section className="claims">
      <h4>{words.sources({ n: claim.citations.length })}</h4>
      <ClaimReport claim={claim} />
      <ClaimNote claim={claim} />
      <ClaimSources citations={claim.citations} />
    </section>
  );
}

/** Many of them start folded, so that the rest of the card stays within reach. */
function StrayClaims({ claims }: { readonly claims: readonly Claim[] }) {
  const words = useCardMessages();
  const list = (
    <ul className="claim-stray">
      {claims.map((claim, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: claims have no id and a dataset is immutable
        <li key={i} className="claim">
          <ClaimStatus claim={claim} />
          <ClaimDate claim={claim} />
          <ClaimPlace claim={claim} />
          <ClaimReport claim={claim} />
          <ClaimNote claim={claim} />
          <ClaimSources citations={claim.citations} />
        </li>
      ))}
    </ul>
  );
  if (claims.length > MAX_UNFOLDED) {
    return (
      <details className="claim-folded">
        <summary className="claim-also">{words.alsoSaidFolded({ n: claims.length })}</summary>
        {list}
      </details>
    );
  }
  return (
    <>
      <h5 className="claim-also">{words.alsoSaid()}</h5>
      {list}
    </>
  );
}
