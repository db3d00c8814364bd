import { createDataset, type Dataset, type Source } from '#model/dataset.ts';
import type { Claim, StoryEvent } from '#model/event.ts';
import { accountId, disputeId, eventId, placeId, sourceId } from '#model/id.ts';
import { edtf, story } from '../../unit/story.ts';

const plain = story({
  rally: { article: '2018-07-30', record: '2018-06-30' },
  meeting: { article: '2018-06-25', record: '2018-06-25' },
  memo: { record: '2018-08-20' },
  'last-memo': { article: '2018-09-01', record: '2018-10-01' },
});

const article = { account: accountId('article'), citations: [{ source: sourceId('agency'), at: 'P3' }] };
const record = { account: accountId('record'), citations: [{ source: sourceId('court') }] };

/** What each event says besides what its sketch does. */
const OWN: Readonly<Record<string, Partial<StoryEvent>>> = {
  rally: {
    disputes: [
      {
        id: disputeId('quantity'),
        question: 'How much explosive?',
        answers: [
          { account: accountId('article'), text: 'Almost a pound.', citations: article.citations },
          { account: accountId('record'), text: 'About 500 grams.', citations: record.citations },
        ],
      },
      {
        id: disputeId('name'),
        question: 'Which explosive?',
        answers: [{ text: 'TATP.', citations: [] }],
      },
    ],
    changes: [
      { date: edtf('2026-11-01'), text: 'The hour was added.' },
      { date: edtf('2026-12-01'), text: 'The place was corrected.' },
    ],
    claims: [
      { ...article, date: edtf('2018-07-30'), dateText: '30 July (Old Style)', place: placeId('paris') },
      { ...record, date: edtf('2018-06-30T14:00+02:00'), place: placeId('paris') },
    ],
  },
  meeting: { claims: meetingClaims() },
  memo: {
    tellings: { [accountId('article')]: { title: 'A memo, some day', summary: 'After the rally.' } },
    claims: [
      { ...article, place: placeId('paris') },
      { ...record, date: edtf('2018-08-20') },
    ],
  },
};

/** The article says that it took place, the record that it did not. */
function meetingClaims(): readonly Claim[] {
  return [
    { ...article, date: edtf('2018-06-25'), place: placeId('brussels') },
    {
      ...record,
      status: 'false',
      date: edtf('2018-06-25'),
      place: placeId('brussels'),
      reported: { date: edtf('2018-07-03'), place: placeId('paris') },
    },
    { status: 'unconfirmed', date: edtf('2018-06-26'), citations: [] },
  ];
}

/** A dispute, a correction, a thing that did not happen, and an event that one telling gives no date. */
export const truthStory: Dataset = createDataset({
  ...plain,
  changes: [{ date: edtf('2026-11-30'), text: 'Audited claim by claim.' }],
  events: plain.events.map((event) => ({ ...event, ...OWN[event.id] })),
});

export const truthSources: readonly Source[] = [
  {
    id: sourceId('agency'),
    title: 'A report',
    publisher: 'The Agency',
    url: 'https://agency.example/1',
    archived: 'https://archive.example/agency/1',
    checked: edtf('2026-12-01'),
    kind: 'wire',
    standing: 'state-run',
    lang: 'en',
  },
  { id: sourceId('court'), title: 'A judgment', publisher: 'The Court', kind: 'court', lang: 'en' },
];

export const MEMO = eventId('memo');
