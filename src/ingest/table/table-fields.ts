/** What a column of a table may be read as. */
export type Field =
  | 'id'
  | 'title'
  | 'date'
  | 'start'
  | 'end'
  | 'year'
  | 'month'
  | 'day'
  | 'endYear'
  | 'endMonth'
  | 'endDay'
  | 'precision'
  | 'category'
  | 'place'
  | 'country'
  | 'lat'
  | 'lon'
  | 'actors'
  | 'summary'
  | 'source'
  | 'url'
  | 'status'
  | 'dateText'
  | 'disputes'
  | 'media';

export interface FieldSpelling {
  readonly field: Field;
  /** Headers that are read as this field, the preferred one first. Case, spaces and punctuation do not matter. */
  readonly spellings: readonly string[];
  /** All columns that match are read and joined; a number at the end of the header (`actor2`) does not matter then. */
  readonly many?: true;
  /** For the manual. */
  readonly meaning: string;
}

/**
 * The columns that a table of events may have, in any order. Among them are the names that TimelineJS sheets, timemap,
 * timemapper, ACLED and UCDP GED use. The manual's table is generated from this list.
 */
export const TABLE_FIELDS: readonly FieldSpelling[] = [
  {
    field: 'id',
    spellings: ['id', 'event id', 'unique id', 'uid', 'event_id_cnty', 'civId', 'key'],
    meaning: 'What links point to. Of rows with the same id the first is shown. Without one, the row’s number serves.',
  },
  {
    field: 'title',
    spellings: ['title', 'headline', 'name', 'event', 'event title', 'event name', 'label', 'subject', 'dyad_name'],
    meaning: 'A few words. Without them the event goes by its category and place.',
  },
  {
    field: 'date',
    spellings: ['date', 'when', 'edtf', 'event_date', 'date of event', 'timestamp', 'datetime'],
    meaning: 'When it happened, as one date or one EDTF interval.',
  },
  {
    field: 'start',
    spellings: [
      'start',
      'start date',
      'from',
      'date_start',
      'date from',
      'begin',
      'begin date',
      'begins',
      'start time',
    ],
    meaning: 'The first day, month or year; read where there is no `date`.',
  },
  {
    field: 'end',
    spellings: ['end', 'end date', 'to', 'until', 'date_end', 'date to', 'ends', 'finish', 'end time'],
    meaning: 'The last day, month or year, inclusive. Empty: the event is over by the end of its start.',
  },
  { field: 'year', spellings: ['year', 'start year'], meaning: 'The year; read where there is no `date` or `start`.' },
  { field: 'month', spellings: ['month', 'start month'], meaning: 'The month, 1 to 12, beside `year`.' },
  { field: 'day', spellings: ['day', 'start day'], meaning: 'The day of the month beside `year` and `month`.' },
  { field: 'endYear', spellings: ['end year'], meaning: 'The last year.' },
  { field: 'endMonth', spellings: ['end month'], meaning: 'The last month.' },
  { field: 'endDay', spellings: ['end day'], meaning: 'The last day.' },
  {
    field: 'precision',
    spellings: ['time_precision'],
    meaning: 'ACLED: 1 the day is known, 2 about that day, 3 only the month. Read beside `date`.',
  },
  {
    field: 'category',
    spellings: ['category', 'event_type', 'group', 'tag', 'type', 'kind', 'class', 'disorder_type', 'type_of_violence'],
    meaning: 'What sort of event it is. Without one it counts as “Other”.',
  },
  {
    field: 'place',
    spellings: [
      'place',
      'place name',
      'location',
      'location name',
      'where',
      'city',
      'town',
      'venue',
      'where_coordinates',
    ],
    meaning: 'The name of the place. Coordinates written as `48.97, 2.52` are read as such.',
  },
  {
    field: 'country',
    spellings: ['country', 'country code', 'country name', 'iso2', 'iso3', 'pays', 'nation'],
    meaning: 'ISO 3166-1 code of two or three letters, or the name in English or French.',
  },
  {
    field: 'lat',
    spellings: ['lat', 'latitude'],
    meaning: 'Degrees north (WGS 84), -90 to 90. 0 is a value. A decimal comma is read too.',
  },
  { field: 'lon', spellings: ['lon', 'long', 'lng', 'longitude'], meaning: 'Degrees east, -180 to 180.' },
  {
    field: 'actors',
    spellings: ['actors', 'actor', 'who', 'people', 'participants', 'side_a', 'side_b'],
    many: true,
    meaning: 'Who took part, separated by semicolons. Several columns (`actor1`, `actor2`) are joined.',
  },
  {
    field: 'summary',
    spellings: ['summary', 'description', 'desc', 'notes', 'text', 'details', 'abstract', 'source_headline'],
    meaning: 'A few sentences, as text: HTML is shown as it is written.',
  },
  {
    field: 'source',
    spellings: ['source', 'sources', 'source name', 'publisher', 'media credit', 'source_article'],
    many: true,
    meaning: 'Who says so. Several columns (`source1`, `source2`) are joined.',
  },
  {
    field: 'url',
    spellings: ['url', 'link', 'source_url', 'source link', 'web page', 'website', 'href'],
    meaning: 'Where it can be read: an address that starts with http:// or https://.',
  },
  {
    field: 'status',
    spellings: ['status', 'claim status'],
    meaning:
      '`asserted`, `denied`, `unconfirmed` or `false`. What is denied or false did not happen: its date and place are those of the report.',
  },
  { field: 'dateText', spellings: ['date text'], meaning: 'The date as the source writes it.' },
  {
    field: 'disputes',
    spellings: ['disputes', 'dispute'],
    meaning: 'What sources differ on, a line each: the question, then the answers, separated by `|`.',
  },
  {
    field: 'media',
    spellings: ['media', 'media url'],
    meaning:
      'Addresses of pictures, documents and recordings, separated by semicolons. They are linked to, never loaded.',
  },
];
