import { ENGLISH } from '#i18n/english.ts';
import type { Locale } from '#i18n/locale.ts';
import { createDataset, type Dataset, indexById, type Source } from '#model/dataset.ts';
import type { Claim } from '#model/event.ts';
import { accountId, eventId, placeId, sourceId } from '#model/id.ts';
import { importedSources } from '#model/imported-dataset.ts';
import { SidePanel } from '#panels/SidePanel.tsx';
import { edtf, story } from '../../unit/story.ts';
import { appears, mountPanel } from './mount-panel.tsx';

const sources: readonly Source[] = [
  {
    id: sourceId('paper'),
    title: 'A plot',
    publisher: 'The Paper',
    date: edtf('2018-11'),
    url: 'https://paper.example/1',
    kind: 'article',
    lang: 'en',
  },
  {
    id: sourceId('journal'),
    title: 'Un complot',
    publisher: 'Le Journal',
    date: edtf('2018-07-01'),
    kind: 'press',
    lang: 'fr',
  },
];

const plain = story({
  arrest: { article: '2018-06~', record: '2018-06-30', place: 'brussels' },
  rally: { article: '2018-07-30', record: '2018-06-30', links: ['freeze'], actors: ['ncri'] },
  freeze: { article: '2018-10-02', record: '2018-10-02' },
  memo: { record: '2018-08-20' },
});

function rallyClaims(): readonly Claim[] {
  const cite = (id: string, at?: string) => ({ source: sourceId(id), ...(at !== undefined && { at }) });
  return [
    {
      account: accountId('article'),
      date: edtf('2018-07-30'),
      place: placeId('paris'),
      note: 'It was in July.',
      citations: [cite('paper', 'P2')],
    },
    {
      account: accountId('record'),
      date: edtf('2018-06-30'),
      place: placeId('paris'),
      citations: [cite('journal'), cite('paper')],
    },
    { date: edtf('2018-07'), note: 'Some time in July.', citations: [cite('journal')] },
  ];
}

/** The rally is contested in its date, not in its place; a third source says something else again. */
export const dataset: Dataset = createDataset({
  ...plain,
  events: plain.events.map((event) =>
    event.id === 'rally' ? { ...event, summary: 'What happened.', claims: rallyClaims() } : event,
  ),
  actors: plain.actors.map((actor) => (actor.id === 'ncri' ? { ...actor, name: 'NCRI', role: 'Held it' } : actor)),
});

/** The same, with this many claims that belong to no account. */
export function withStrayClaims(n: number): Dataset {
  const said = Array.from({ length: n }, (_, i) => ({ note: `Another figure, ${i}.`, citations: [] }));
  const [article, record] = rallyClaims();
  if (article === undefined || record === undefined) throw new Error('no claims');
  return createDataset({
    ...dataset,
    events: dataset.events.map((event) =>
      event.id === 'rally' ? { ...event, claims: [article, record, ...said] } : event,
    ),
  });
}

/** Opens the card of an event; waits for the part of it that loads late. */
export async function openCard(
  event: string,
  options: {
    readonly of?: Dataset;
    readonly sources?: readonly Source[];
    readonly locale?: Locale;
    readonly width?: string;
  } = {},
) {
  const { of = dataset, sources: cited = sources, locale = ENGLISH, width = '26rem' } = options;
  const lookup = of.imported ? importedSources(of.imported) : indexById(cited);
  const store = await mountPanel(of, <SidePanel />, {
    view: { event: eventId(event), account: of.defaultAccount },
    sources: lookup,
    locale,
    width,
  });
  await appears('.card-share');
  return store;
}
