import type { LinkKind } from '#model/event.ts';
import type { Expected, Notice, WindowFault } from '#model/notice.ts';
import type { PlacePrecision } from '#model/place.ts';
import type { Grouping } from '#model/view.ts';
import type { DateWords } from './format-date.ts';

/** The language of the interface, as a BCP 47 tag; British English writes days before months. */
export const LOCALE = 'en-GB';

const plural = new Intl.PluralRules(LOCALE);
const languageNames = new Intl.DisplayNames(LOCALE, { type: 'language' });
const countryNames = new Intl.DisplayNames(LOCALE, { type: 'region' });
const megabytes = new Intl.NumberFormat(LOCALE, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
const number = new Intl.NumberFormat(LOCALE);

function count(n: number, one: string, other: string): string {
  return `${number.format(n)} ${plural.select(n) === 'one' ? one : other}`;
}

const dateWords: DateWords = {
  season: (season, year) => `${season} ${year}`,
  decade: (year) => `the ${year}s`,
  century: (year) => `the century from ${year}`,
  about: (date) => `about ${date}`,
  perhaps: (date) => `perhaps ${date}`,
  range: (from, to) => `${from} to ${to}`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  unknown: 'date not known',
};

const tables: { readonly [T in 'event' | 'place' | 'account']: string } = {
  event: 'an event',
  place: 'a place',
  account: 'an account',
};

function expected(what: Expected): string {
  switch (what.kind) {
    case 'date':
      return 'a date such as 2018-06-30';
    case 'id':
      return `${tables[what.table]} of this story`;
    case 'one-of':
      return what.values.join(' or ');
    case 'camera':
      return 'zoom/latitude/longitude, such as 5/48.9/2.5';
  }
}

const windowFaults: { readonly [F in WindowFault]: string } = {
  reversed: 'The dates were the wrong way round, so they have been swapped.',
  'too-short': 'The dates left no time between them, so a day is shown.',
  outside: 'The dates lie outside the story, so the nearest part of it is shown.',
};

/** Every word of the interface, in English. */
export const messages = {
  dateWords,

  panels: { timeline: 'Timeline', map: 'Map', event: 'Event', events: 'Events' },

  app: {
    loading: 'Loading the story…',
    loadFailed: (reason: string) => `The story could not be loaded: ${reason}`,
    retry: 'Try again',
    dataNotAllowed: (url: string) =>
      `The link asks for data from ${url}, which this site does not allow. Its own story is shown instead.`,
    panelFailed: (panel: string) => `The ${panel.toLowerCase()} stopped working. The rest of the page still does.`,
    restartPanel: 'Start it again',
    accountSwitch: 'Whose telling',
    chapters: 'Chapters',
    skipLinks: 'Skip links',
    openChapter: (n: number, title: string) => `Chapter ${n}: ${title}`,
    wider: (n: number) => `Wider record: ${count(n, 'more event', 'more events')}`,
    closeNotices: 'Close',
    skipTo: (panel: string) => `Skip to ${panel.toLowerCase()}`,
  },

  import: {
    open: 'Open…',
    chooseFile: 'Choose a CSV, TSV or JSON file',
    drop: 'Drop a CSV, TSV or JSON file to open it here',
    fromFile: (name: string) => `From your file ${name}, which stays in this browser.`,
    fromLink: (url: string) => `This link shows data from ${url}. Dateline did not write it.`,

    progress: 'Reading the file',
    soFar: (bytes: number, totalBytes: number | null, rows: number, faults: number) =>
      [
        totalBytes === null
          ? megabytes.format(bytes / 1e6)
          : `${number.format(Math.floor(bytes / 1e5) / 10)} of ${megabytes.format(totalBytes / 1e6)}`,
        count(rows, 'row', 'rows'),
        count(faults, 'fault', 'faults'),
      ].join(', '),
    cancel: 'Cancel',

    rows: (read: number, shown: number, leftOut: number) =>
      `${count(read, 'row', 'rows')} read, ${number.format(shown)} shown, ${number.format(leftOut)} left out.`,
    report: 'Report',
    close: 'Close',

    heading: (name: string) => `What came in from ${name}`,
    stayed: 'The file stayed in this browser; nothing was sent anywhere.',
    cameFrom: (url: string) => `It was loaded from ${url}.`,
    rowsRead: 'Rows read',
    rowsShown: 'Shown',
    rowsLeftOut: 'Left out',
    ambiguous: (refused: number) =>
      `${count(refused, 'date', 'dates')} such as 03/04/2018 can be read two ways. Which comes first?`,
    dayOrderEvidence: (dayFirst: number, monthFirst: number) =>
      [
        ...(dayFirst > 0 ? [`${count(dayFirst, 'date', 'dates')} of this file can only be read day first.`] : []),
        ...(monthFirst > 0 ? [`${count(monthFirst, 'date', 'dates')} of this file can only be read month first.`] : []),
      ].join(' '),
    dayFirst: 'Day first',
    monthFirst: 'Month first',
    noIssues: 'Every row is shown as it is in the file.',
    issues: 'What is not shown as it is in the file',
    problem: 'Problem',
    inColumn: 'Column',
    count: 'Count',
    consequence: 'What happens',
    at: (at: number | string) => (typeof at === 'number' ? `Row ${number.format(at)}` : at),
    more: (n: number) => `And ${number.format(n)} more.`,
    columns: 'How the columns were read',
    column: (header: string, field: string) => `${header}: ${field}`,
    unread: (headers: readonly string[]) => `Not read: ${headers.join(', ')}.`,
    download: 'Download as CSV',
  },

  event: {
    at: (title: string, date: string, category: string, place: string) => `${title}, ${date}, ${category}, ${place}`,
    elsewhere: (account: string, date: string) => `${account}: ${date}`,
    noPlace: 'No place',
  },

  list: {
    heading: 'Events',
    shown: (shown: number, total: number) => `${number.format(shown)} of ${count(total, 'event', 'events')}`,
    leavePlace: 'All places',
    empty: 'No event lies in this stretch of time.',
    showAll: 'Show the whole story',
  },

  card: {
    close: 'Close the event',
    when: 'When',
    where: 'Where',
    who: 'Who',
    noPlace: 'No place is known; the event is on the timeline only.',
    whoSaysWhat: 'Who says what',
    alsoSaid: 'Also said',
    related: 'Linked events',
    notTold: 'not part of this telling',
  },

  map: {
    keys: 'Map: arrow keys move it, plus and minus zoom',
    place: (name: string, country: string, events: number) =>
      `${name === country ? name : `${name}, ${country}`}: ${count(events, 'event', 'events')}`,
    places: (names: readonly string[], events: number) =>
      `${count(names.length, 'place', 'places')}, ${count(events, 'event', 'events')}: ${names.join('; ')}`,
    manyPlaces: (places: number, events: number) =>
      `${count(places, 'place', 'places')}, ${count(events, 'event', 'events')}`,
    count: (events: number) => number.format(events),
    placeAndMore: (name: string, more: number) => `${name} +${number.format(more)}`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    frameStory: 'Frame the story',
    withinMap: 'Only what the map shows',
    notOnMap: (n: number) => `Not on the map: ${number.format(n)}`,
    empty: 'No event lies in this stretch of time.',
    basemapFailed: 'The map’s borders could not be loaded. The places are still where they belong.',
    boundaries: 'Natural Earth (de facto boundaries)',
  },

  language: (tag: string) => languageNames.of(tag) ?? tag,
  country: (code: string) => (code === 'EU' ? 'European Union' : (countryNames.of(code) ?? code)),

  lanes: {
    elsewhere: 'Elsewhere',
    by: 'Group by',
    grouping: { country: 'Country', category: 'Category', actor: 'Actor' } satisfies {
      readonly [G in Grouping]: string;
    },
  },

  timeline: {
    hint: 'Arrow keys step through the events, plus and minus zoom, Enter opens an event.',
    from: 'From',
    to: 'To',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeStory: 'Whole story',
    overview: 'All years of the story',
    windowStart: 'Start of the window',
    windowEnd: 'End of the window',
    otherActors: 'Others',
    emptyWindow: 'Nothing happened between these dates.',
    showWholeStory: 'Show the whole story',
    noEvents: 'No event passes the filters.',

    // Of tables too large for marks
    otherCategories: 'Other categories',
    allEvents: 'All events',
    columns: 'Columns of events',
    columnsHint:
      'Left and right go from column to column, up and down from lane to lane, plus and minus zoom, Enter zooms into a column.',
    column: (events: number, when: string) => `${count(events, 'event', 'events')}, ${when}`,
    columnInLane: (lane: string, column: string) => `${lane}: ${column}`,
  },

  placePrecision: {
    venue: 'exact place',
    neighbourhood: 'neighbourhood',
    municipality: 'town or city',
    region: 'region',
    country: 'country only',
    proxy: 'stands for a government',
  } satisfies { readonly [P in PlacePrecision]: string },

  links: {
    'leads-to': { outgoing: 'Led to', incoming: 'Came out of' },
    follows: { outgoing: 'Followed', incoming: 'Was followed by' },
    precedes: { outgoing: 'Came before', incoming: 'Came after' },
    'responds-to': { outgoing: 'Responded to', incoming: 'Was answered by' },
    'context-for': { outgoing: 'Context for', incoming: 'Has as context' },
    'part-of': { outgoing: 'Part of', incoming: 'Includes' },
    accompanies: { outgoing: 'Together with', incoming: 'Together with' },
    'same-operation-as': { outgoing: 'Same operation as', incoming: 'Same operation as' },
    'same-day-as': { outgoing: 'Same day as', incoming: 'Same day as' },
    'same-week-as': { outgoing: 'Same week as', incoming: 'Same week as' },
    'same-theme-as': { outgoing: 'Same subject as', incoming: 'Same subject as' },
    'target-of': { outgoing: 'Alleged target in', incoming: 'Allegedly aimed at' },
    denies: { outgoing: 'Denied', incoming: 'Was denied by' },
    reiterates: { outgoing: 'Repeated', incoming: 'Was repeated by' },
    reports: { outgoing: 'Reported', incoming: 'Was reported by' },
    qualifies: { outgoing: 'Qualified', incoming: 'Was qualified by' },
    ends: { outgoing: 'Ended', incoming: 'Was ended by' },
  } satisfies { readonly [K in LinkKind]: { readonly outgoing: string; readonly incoming: string } },

  notice: (notice: Notice): string => {
    switch (notice.kind) {
      case 'bad-parameter':
        return `The link says ${notice.key}=${notice.value}, which is not ${expected(notice.expected)}. The usual view is shown instead.`;
      case 'window-repaired':
        return windowFaults[notice.fault];
      case 'event-not-told':
        return `“${notice.title}” is not part of this telling (${notice.account}).`;
      case 'wider-only-in':
        return `The wider record is told in “${notice.account}”, so the page has switched to it.`;
    }
  },

  count,
  number: (n: number) => number.format(n),
};
