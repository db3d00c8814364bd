import { useState } from 'react';
import { useCardMessages } from '#i18n/card-messages.ts';
import type { Medium } from '#model/medium.ts';
import { MediumDialog } from './MediumDialog.tsx';
import { MediumItem } from './MediumItem.tsx';
import { mediumAddress, surroundings } from './medium-address.ts';
import './card-media.css';

/** Pictures, documents, recordings and films of an event. Pictures open large, all those that are there one after the other. */
export function CardMedia({ media }: { readonly media: readonly Medium[] }) {
  const words = useCardMessages().media;
  const [asked, setAsked] = useState<readonly Medium[]>([]);
  const [large, setLarge] = useState<Medium | null>(null);
  const around = surroundings();
  const items = media.map((medium) => {
    const address = mediumAddress(medium.place, around);
    const isLoaded = address.kind === 'here' || (address.kind === 'elsewhere' && asked.includes(medium));
    return { medium, address, loaded: isLoaded ? address.url : null };
  });
  const pictures = items.filter(({ medium, loaded }) => medium.kind === 'image' && loaded !== null);
  return (
    <section className="card-media">
      <h4>{words.heading()}</h4>
      <ul>
        {items.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: media have no id and a dataset is immutable
          <li key={i}>
            <MediumItem
              {...item}
              onAsk={() => setAsked([...asked, item.medium])}
              onEnlarge={() => setLarge(item.medium)}
            />
          </li>
        ))}
      </ul>
      {large && <MediumDialog pictures={pictures} shown={large} onShow={setLarge} onClose={() => setLarge(null)} />}
    </section>
  );
}
