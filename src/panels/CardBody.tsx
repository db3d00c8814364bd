import { Suspense, useRef, useState } from 'react';
import { useCardMessages } from '#i18n/card-messages.ts';
import { useStoryText } from '#i18n/story-text.ts';
import { isHappening } from '#model/event.ts';
import type { AnyTold } from '#query/told-event.ts';
import { lateComponent } from '#ui/late-component.tsx';
import { CardFacts } from './CardFacts.tsx';
import { CardNeighbours } from './CardNeighbours.tsx';
import { CardRelated } from './CardRelated.tsx';
import { CardShare } from './CardShare.tsx';
import { CardSize } from './CardSize.tsx';
import { CardTiles, useTellings } from './CardTiles.tsx';
import { ClaimList } from './ClaimList.tsx';
import { CorrectionList } from './CorrectionList.tsx';
import { DisputedAnswers } from './DisputedAnswers.tsx';
import { DisputeList } from './DisputeList.tsx';
import { useSheetCover } from './use-sheet-cover.ts';
import { useViewsInSight } from './use-views-in-sight.ts';
import './card.css';

const CardMedia = lateComponent('card', async () => (await import('./CardMedia.tsx')).CardMedia);

/**
 * All of the card but its title. What waits for the sources appears in one piece, at the end, so that nothing moves when
 * they come. The buttons to the neighbours outlive the event, so that a reader can press one again and again.
 */
export function CardBody({ told }: { readonly told: AnyTold }) {
  const { event } = told;
  const own = useStoryText();
  const words = useCardMessages();
  const tellings = useTellings(told);
  const hasTiles = tellings.length > 1 && tellings.every(({ claim }) => isHappening(claim));
  const hasMoreFacts = event.actors.length > 0 || told.claim.status !== undefined;
  const facts = useRef<HTMLDivElement>(null);
  const [isFull, setFull] = useState(false);
  useViewsInSight(event.id, facts);
  useSheetCover(facts, isFull);
  return (
    <>
      <CardSize isFull={isFull} onChange={setFull} />
      <div ref={facts}>
        {hasTiles ? <CardTiles told={told} tellings={tellings} /> : <CardFacts told={told} hasTiles={false} />}
      </div>
      {event.disputes && (
        <DisputedAnswers
          disputes={event.disputes}
          accounts={hasTiles ? tellings.map(({ claim }) => claim.account) : []}
        />
      )}
      {told.summary && (
        <p className="event-card-summary" {...own}>
          {told.summary}
        </p>
      )}
      {hasTiles && hasMoreFacts && <CardFacts told={told} hasTiles />}
      {event.media && (
        <Suspense>
          <CardMedia key={event.id} media={event.media} />
        </Suspense>
      )}
      <Suspense>
        <ClaimList event={event}>
          <DisputeList disputes={event.disputes ?? []} />
        </ClaimList>
        {event.changes && (
          <section>
            <h4>{words.changes()}</h4>
            <CorrectionList changes={event.changes} />
          </section>
        )}
        <CardRelated id={event.id} />
        <CardShare key={event.id} told={told} />
      </Suspense>
      <CardNeighbours event={event.id} />
    </>
  );
}
