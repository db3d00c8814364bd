// Generated from the English catalogue by scripts/generate-messages.ts. Do not edit; run: npm run messages

/** What the page may say at any time, in one language: each text as a function of what it says. */
export interface Messages {
  readonly panels: {
    readonly timeline: () => string;
    readonly map: () => string;
    readonly event: () => string;
    readonly events: () => string;
  };
  readonly app: {
    readonly close: () => string;
    readonly loading: () => string;
    readonly loadFailed: (args: { readonly reason: string }) => string;
    readonly fileRefused: (args: { readonly status: number }) => string;
    readonly fileUnreachable: () => string;
    readonly fileBroken: () => string;
    readonly otherFormat: (args: { readonly format: string }) => string;
    readonly retry: () => string;
    readonly dataNotAllowed: (args: { readonly url: string }) => string;
    readonly panelFailed: (args: { readonly panel: 'timeline' | 'map' | 'events' }) => string;
    readonly restartPanel: () => string;
    readonly accountSwitch: () => string;
    readonly chapters: () => string;
    readonly skipLinks: () => string;
    readonly skipTo: (args: { readonly panel: 'timeline' | 'map' | 'events' }) => string;
    readonly toldOnlyBy: (args: { readonly account: string }) => string;
    readonly openChapter: (args: { readonly n: number; readonly title: string }) => string;
    readonly wider: (args: { readonly n: number }) => string;
    readonly closeNotices: () => string;
    readonly language: () => string;
    readonly languageFailed: (args: { readonly language: string }) => string;
    readonly translationFailed: (args: { readonly language: string }) => string;
    readonly intlMissing: () => string;
  };
  readonly late: {
    readonly failed: (args: { readonly part: 'menu' | 'share' | 'legend' | 'sources' | 'about' | 'export' | 'file' | 'card' | 'filters' | 'window' | 'tellings' | 'story' | 'list' | 'columns' | 'gestures' | 'map' | 'other' }) => string;
    readonly broke: () => string;
    readonly outdated: () => string;
    readonly reload: () => string;
  };
  readonly import: {
    readonly drop: () => string;
    readonly fromFile: (args: { readonly name: string }) => string;
    readonly fromLink: (args: { readonly url: string }) => string;
    readonly megabytes: (args: { readonly size: string }) => string;
  };
  readonly said: {
    readonly chapter: (args: { readonly n: number; readonly title: string }) => string;
    readonly telling: (args: { readonly account: string; readonly n: number }) => string;
    readonly opened: (args: { readonly name: string }) => string;
  };
  readonly event: {
    readonly at: (args: { readonly category: string; readonly date: string; readonly place: string; readonly title: string }) => string;
    readonly disputes: (args: { readonly n: number }) => string;
    readonly placeContested: () => string;
    readonly elsewhere: (args: { readonly account: string; readonly date: string }) => string;
    readonly noDate: () => string;
    readonly noPlace: () => string;
    readonly noPlaceNamed: (args: { readonly country: string }) => string;
    readonly status: (args: { readonly status: 'asserted' | 'denied' | 'unconfirmed' | 'false' | 'omitted' }) => string;
  };
  readonly list: {
    readonly heading: () => string;
    readonly shown: (args: { readonly shown: number; readonly total: number }) => string;
    readonly leavePlace: () => string;
    readonly empty: () => string;
    readonly showAll: () => string;
    readonly beginningUnknown: () => string;
    readonly undated: () => string;
    readonly printed: (args: { readonly shown: number; readonly total: number }) => string;
  };
  readonly menu: {
    readonly open: () => string;
    readonly share: () => string;
    readonly legend: () => string;
    readonly sources: () => string;
    readonly about: () => string;
    readonly export: () => string;
    readonly theme: () => string;
    readonly themes: {
      readonly auto: () => string;
      readonly light: () => string;
      readonly dark: () => string;
    };
  };
  readonly filters: {
    readonly toSearch: () => string;
    readonly search: () => string;
    readonly searching: () => string;
    readonly searchFailed: () => string;
    readonly open: () => string;
    readonly active: (args: { readonly n: number }) => string;
    readonly clear: () => string;
    readonly categories: () => string;
    readonly countries: () => string;
    readonly actors: () => string;
    readonly contested: () => string;
    readonly contestedOnly: () => string;
    readonly tier: () => string;
    readonly wider: () => string;
    readonly count: (args: { readonly n: number }) => string;
    readonly more: (args: { readonly n: number }) => string;
    readonly fewer: () => string;
    readonly find: () => string;
    readonly nothing: () => string;
    readonly nothingInWindow: () => string;
    readonly clearAll: () => string;
  };
  readonly card: {
    readonly close: () => string;
  };
  readonly map: {
    readonly keys: () => string;
    readonly place: (args: { readonly events: number; readonly name: string }) => string;
    readonly placeInCountry: (args: { readonly country: string; readonly events: number; readonly name: string }) => string;
    readonly places: (args: { readonly events: number; readonly names: string; readonly places: number }) => string;
    readonly manyPlaces: (args: { readonly events: number; readonly places: number }) => string;
    readonly denied: (args: { readonly name: string }) => string;
    readonly namesAndMore: (args: { readonly more: number; readonly names: string }) => string;
    readonly noPlaceNamed: () => string;
    readonly somePlaces: (args: { readonly places: number }) => string;
    readonly pane: (args: { readonly distance: string; readonly place: string }) => string;
    readonly paneScale: (args: { readonly percent: string }) => string;
    readonly paneSameScale: () => string;
    readonly pointers: () => string;
    readonly pointer: (args: { readonly direction: 'north' | 'northEast' | 'east' | 'southEast' | 'south' | 'southWest' | 'west' | 'northWest'; readonly events: number; readonly names: string }) => string;
    readonly zoomIn: () => string;
    readonly zoomOut: () => string;
    readonly frameStory: () => string;
    readonly larger: () => string;
    readonly smaller: () => string;
    readonly withinMap: () => string;
    readonly notOnMap: (args: { readonly n: number }) => string;
    readonly empty: () => string;
    readonly basemapFailed: () => string;
    readonly boundaries: () => string;
  };
  readonly lanes: {
    readonly all: () => string;
    readonly elsewhere: () => string;
    readonly by: () => string;
    readonly state: () => string;
    readonly grouping: {
      readonly country: () => string;
      readonly category: () => string;
      readonly actor: () => string;
    };
  };
  readonly timeline: {
    readonly hint: () => string;
    readonly utc: (args: { readonly day: string }) => string;
    readonly from: () => string;
    readonly to: () => string;
    readonly shownWindow: () => string;
    readonly key: {
      readonly name: () => string;
      readonly about: () => string;
      readonly perhaps: () => string;
      readonly other: (args: { readonly account: string }) => string;
      readonly others: () => string;
    };
    readonly zoomIn: () => string;
    readonly zoomOut: () => string;
    readonly wholeStory: () => string;
    readonly overview: () => string;
    readonly windowStart: () => string;
    readonly windowEnd: () => string;
    readonly noDay: () => string;
    readonly moreLanes: (args: { readonly n: number }) => string;
    readonly otherActors: () => string;
    readonly emptyWindow: () => string;
    readonly showWholeStory: () => string;
    readonly noEvents: () => string;
    readonly otherCategories: () => string;
    readonly columns: () => string;
    readonly columnsHint: () => string;
    readonly column: (args: { readonly events: number; readonly when: string }) => string;
    readonly columnInLane: (args: { readonly column: string; readonly lane: string }) => string;
  };
  readonly placePrecision: {
    readonly venue: () => string;
    readonly neighbourhood: () => string;
    readonly municipality: () => string;
    readonly region: () => string;
    readonly country: () => string;
    readonly proxy: () => string;
  };
  readonly embed: {
    readonly sources: (args: { readonly n: number }) => string;
    readonly openInFull: () => string;
    readonly newTab: () => string;
    readonly fullScreen: () => string;
    readonly leaveFullScreen: () => string;
    readonly invitation: () => string;
  };
  readonly gestures: {
    readonly zoom: (args: { readonly key: string }) => string;
    readonly twoFingers: () => string;
  };
  readonly story: {
    readonly start: () => string;
    readonly steps: (args: { readonly n: number }) => string;
    readonly resume: () => string;
    readonly leave: () => string;
  };
  readonly notice: {
    readonly badParameter: (args: { readonly expected: string; readonly key: string; readonly value: string }) => string;
    readonly expected: {
      readonly date: () => string;
      readonly id: (args: { readonly table: 'event' | 'place' | 'account' | 'category' | 'country' | 'actor' | 'chapter' | 'step' }) => string;
      readonly camera: () => string;
      readonly shortText: (args: { readonly longest: number }) => string;
    };
    readonly windowRepaired: {
      readonly reversed: () => string;
      readonly 'too-short': () => string;
      readonly outside: () => string;
    };
    readonly eventNotTold: (args: { readonly account: string; readonly title: string }) => string;
    readonly widerOnlyIn: (args: { readonly account: string }) => string;
  };
  readonly date: {
    readonly season: (args: { readonly season: 'spring' | 'summer' | 'autumn' | 'winter'; readonly year: string }) => string;
    readonly decade: (args: { readonly year: string }) => string;
    readonly century: (args: { readonly year: string }) => string;
    readonly about: (args: { readonly date: string; readonly kind: 'day' | 'decade' | 'century' | 'span' | 'other' }) => string;
    readonly perhaps: (args: { readonly date: string }) => string;
    readonly range: (args: { readonly from: string; readonly to: string }) => string;
    readonly since: (args: { readonly date: string; readonly kind: 'day' | 'decade' | 'century' | 'other' }) => string;
    readonly until: (args: { readonly date: string; readonly kind: 'day' | 'decade' | 'century' | 'other' }) => string;
    readonly hour: (args: { readonly day: string; readonly hour: string; readonly zone: string }) => string;
    readonly hours: (args: { readonly hours: string; readonly zone: string }) => string;
    readonly zoneless: (args: { readonly day: string; readonly hour: string }) => string;
    readonly unknown: () => string;
  };
  readonly rails: {
    readonly title: () => string;
    readonly none: () => string;
    readonly hint: () => string;
    readonly hintUpright: () => string;
    readonly apart: (args: { readonly length: string }) => string;
    readonly about: (args: { readonly length: string }) => string;
    readonly atLeast: (args: { readonly length: string }) => string;
    readonly earlier: (args: { readonly length: string }) => string;
    readonly later: (args: { readonly length: string }) => string;
    readonly both: (args: { readonly date: string }) => string;
    readonly several: (args: { readonly date: string; readonly n: number }) => string;
    readonly dateIn: (args: { readonly account: string; readonly date: string }) => string;
    readonly dateInApart: (args: { readonly account: string; readonly date: string; readonly length: string }) => string;
    readonly dates: (args: { readonly dates: string; readonly title: string }) => string;
    readonly others: () => string;
    readonly more: (args: { readonly n: number }) => string;
  };
}

/** What is said of one event, on its card, on paper and in a citation. */
export interface CardMessages {
  readonly fullHeight: () => string;
  readonly when: () => string;
  readonly where: () => string;
  readonly who: () => string;
  readonly noPlace: () => string;
  readonly whoSaysWhat: () => string;
  readonly countOfSources: (args: { readonly n: number }) => string;
  readonly countOfStanding: (args: { readonly n: number; readonly standing: string }) => string;
  readonly alsoSaid: () => string;
  readonly alsoSaidFolded: (args: { readonly n: number }) => string;
  readonly related: () => string;
  readonly notTold: () => string;
  readonly knownTo: (args: { readonly precision: 'month' | 'season' | 'year' | 'decade' | 'century' }) => string;
  readonly note: () => string;
  readonly sources: (args: { readonly n: number }) => string;
  readonly differs: () => string;
  readonly noDateGiven: () => string;
  readonly noPlaceGiven: () => string;
  readonly leftOutBy: (args: { readonly account: string }) => string;
  readonly media: {
    readonly heading: () => string;
    readonly kind: (args: { readonly kind: 'image' | 'document' | 'audio' | 'video' }) => string;
    readonly enlarge: () => string;
    readonly open: () => string;
    readonly openSized: (args: { readonly size: string }) => string;
    readonly lost: (args: { readonly alt: string }) => string;
    readonly credit: (args: { readonly credit: string }) => string;
    readonly licence: (args: { readonly licence: string }) => string;
    readonly elsewhere: (args: { readonly host: string; readonly kind: 'image' | 'document' | 'audio' | 'video' }) => string;
    readonly load: (args: { readonly host: string }) => string;
    readonly nowhere: (args: { readonly path: string }) => string;
    readonly position: (args: { readonly n: number; readonly of: number }) => string;
    readonly previous: () => string;
    readonly next: () => string;
  };
  readonly neighbours: () => string;
  readonly previous: () => string;
  readonly next: () => string;
  readonly nothingBefore: () => string;
  readonly nothingAfter: () => string;
  readonly copyLink: () => string;
  readonly copyCitation: () => string;
  readonly linkCopied: () => string;
  readonly citationCopied: () => string;
  readonly copyByHand: () => string;
  readonly cite: (args: { readonly date: string; readonly title: string }) => string;
  readonly citeAs: (args: { readonly account: string; readonly date: string; readonly title: string }) => string;
  readonly citeSources: (args: { readonly n: number; readonly publishers: string }) => string;
  readonly citeFrom: (args: { readonly dataset: string; readonly date: string; readonly link: string }) => string;
  readonly citeFromFile: (args: { readonly dataset: string; readonly date: string }) => string;
  readonly onlyHere: () => string;
  readonly status: () => string;
  readonly statuses: {
    readonly asserted: () => string;
    readonly denied: () => string;
    readonly unconfirmed: () => string;
    readonly false: () => string;
    readonly omitted: () => string;
  };
  readonly asWritten: (args: { readonly text: string }) => string;
  readonly reported: (args: { readonly what: string }) => string;
  readonly whenSaid: () => string;
  readonly whereSaid: () => string;
  readonly noDate: () => string;
  readonly disputes: () => string;
  readonly otherSource: () => string;
  readonly changes: () => string;
  readonly standings: {
    readonly 'state-run': () => string;
    readonly partisan: () => string;
    readonly repost: () => string;
  };
  readonly withStanding: (args: { readonly publisher: string; readonly standing: string }) => string;
  readonly archived: () => string;
  readonly checked: (args: { readonly date: string }) => string;
  readonly links: {
    readonly 'leads-to': {
      readonly outgoing: () => string;
      readonly incoming: () => string;
    };
    readonly follows: {
      readonly outgoing: () => string;
      readonly incoming: () => string;
    };
    readonly precedes: {
      readonly outgoing: () => string;
      readonly incoming: () => string;
    };
    readonly 'responds-to': {
      readonly outgoing: () => string;
      readonly incoming: () => string;
    };
    readonly 'context-for': {
      readonly outgoing: () => string;
      readonly incoming: () => string;
    };
    readonly 'part-of': {
      readonly outgoing: () => string;
      readonly incoming: () => string;
    };
    readonly accompanies: {
      readonly outgoing: () => string;
      readonly incoming: () => string;
    };
    readonly 'same-operation-as': {
      readonly outgoing: () => string;
      readonly incoming: () => string;
    };
    readonly 'same-day-as': {
      readonly outgoing: () => string;
      readonly incoming: () => string;
    };
    readonly 'same-week-as': {
      readonly outgoing: () => string;
      readonly incoming: () => string;
    };
    readonly 'same-theme-as': {
      readonly outgoing: () => string;
      readonly incoming: () => string;
    };
    readonly 'target-of': {
      readonly outgoing: () => string;
      readonly incoming: () => string;
    };
    readonly denies: {
      readonly outgoing: () => string;
      readonly incoming: () => string;
    };
    readonly reiterates: {
      readonly outgoing: () => string;
      readonly incoming: () => string;
    };
    readonly reports: {
      readonly outgoing: () => string;
      readonly incoming: () => string;
    };
    readonly qualifies: {
      readonly outgoing: () => string;
      readonly incoming: () => string;
    };
    readonly ends: {
      readonly outgoing: () => string;
      readonly incoming: () => string;
    };
  };
}

/** What only the parts say that open later. */
export interface DialogMessages {
  readonly import: {
    readonly open: () => string;
    readonly chooseFile: () => string;
    readonly progress: () => string;
    readonly soFar: (args: { readonly faults: number; readonly rows: number; readonly size: string }) => string;
    readonly sizeOf: (args: { readonly size: string; readonly total: string }) => string;
    readonly cancel: () => string;
    readonly rows: (args: { readonly rowsLeftOut: number; readonly rowsRead: number; readonly rowsShown: number }) => string;
    readonly report: () => string;
    readonly close: () => string;
    readonly heading: (args: { readonly name: string }) => string;
    readonly stayed: () => string;
    readonly cameFrom: (args: { readonly url: string }) => string;
    readonly rowsRead: () => string;
    readonly rowsShown: () => string;
    readonly rowsLeftOut: () => string;
    readonly ambiguous: (args: { readonly refused: number }) => string;
    readonly onlyDayFirst: (args: { readonly n: number }) => string;
    readonly onlyMonthFirst: (args: { readonly n: number }) => string;
    readonly dayFirst: () => string;
    readonly monthFirst: () => string;
    readonly noIssues: () => string;
    readonly issues: () => string;
    readonly problem: () => string;
    readonly inColumn: () => string;
    readonly count: () => string;
    readonly consequence: () => string;
    readonly row: (args: { readonly n: number }) => string;
    readonly more: (args: { readonly n: number }) => string;
    readonly columns: () => string;
    readonly column: (args: { readonly field: string; readonly header: string }) => string;
    readonly unread: (args: { readonly headers: string }) => string;
    readonly download: () => string;
    readonly downloadFailed: () => string;
  };
  readonly legend: {
    readonly heading: () => string;
    readonly categories: () => string;
    readonly timeline: () => string;
    readonly point: () => string;
    readonly bar: () => string;
    readonly approximate: () => string;
    readonly uncertain: () => string;
    readonly contested: () => string;
    readonly ghost: () => string;
    readonly columns: () => string;
    readonly map: () => string;
    readonly place: () => string;
    readonly hollow: () => string;
    readonly arc: () => string;
    readonly route: () => string;
    readonly denied: () => string;
    readonly unconfirmed: () => string;
    readonly cluster: () => string;
  };
  readonly sources: {
    readonly heading: () => string;
    readonly loading: () => string;
    readonly count: (args: { readonly n: number }) => string;
    readonly backs: (args: { readonly n: number }) => string;
    readonly undated: () => string;
    readonly none: () => string;
    readonly inEachEvent: () => string;
    readonly kinds: {
      readonly article: () => string;
      readonly government: () => string;
      readonly court: () => string;
      readonly wire: () => string;
      readonly 'wire-copy': () => string;
      readonly press: () => string;
      readonly reference: () => string;
      readonly document: () => string;
      readonly book: () => string;
      readonly archive: () => string;
    };
  };
  readonly about: {
    readonly heading: (args: { readonly title: string }) => string;
    readonly accounts: () => string;
    readonly contested: () => string;
    readonly contestedHow: () => string;
    readonly doubt: () => string;
    readonly doubtHow: () => string;
    readonly unconfirmed: () => string;
    readonly corrections: () => string;
    readonly compiled: (args: { readonly date: string }) => string;
    readonly licences: () => string;
    readonly dataset: (args: { readonly licence: string }) => string;
    readonly software: () => string;
    readonly notices: () => string;
    readonly privacy: () => string;
  };
  readonly share: {
    readonly heading: () => string;
    readonly link: () => string;
    readonly embed: () => string;
    readonly panels: () => string;
    readonly panelNames: {
      readonly timeline: () => string;
      readonly map: () => string;
      readonly card: () => string;
      readonly list: () => string;
      readonly tellings: () => string;
    };
    readonly moveUp: (args: { readonly panel: string }) => string;
    readonly moveDown: (args: { readonly panel: string }) => string;
    readonly moved: (args: { readonly n: number; readonly panel: string; readonly total: number }) => string;
    readonly ownLanguage: () => string;
    readonly height: () => string;
    readonly heightOf: () => string;
    readonly preview: () => string;
    readonly loadingPreview: () => string;
    readonly frame: () => string;
    readonly aboutFrame: () => string;
    readonly element: () => string;
    readonly aboutElement: () => string;
    readonly module: () => string;
    readonly aboutModule: () => string;
    readonly copy: (args: { readonly what: string }) => string;
    readonly copyShort: () => string;
    readonly copied: () => string;
    readonly byHand: () => string;
  };
  readonly export: {
    readonly heading: () => string;
    readonly count: (args: { readonly shown: number; readonly total: number }) => string;
    readonly data: () => string;
    readonly picture: () => string;
    readonly save: (args: { readonly format: string }) => string;
    readonly about: {
      readonly csv: () => string;
      readonly geojson: () => string;
      readonly json: () => string;
      readonly ics: () => string;
      readonly svg: () => string;
      readonly png: () => string;
    };
    readonly working: () => string;
    readonly saved: (args: { readonly name: string }) => string;
    readonly leftOut: (args: { readonly n: number }) => string;
    readonly failed: (args: { readonly reason: string }) => string;
    readonly noSources: () => string;
    readonly source: (args: { readonly address: string; readonly title: string }) => string;
    readonly sourceOnlyHere: (args: { readonly title: string }) => string;
    readonly contested: () => string;
    readonly otherDate: () => string;
  };
  readonly window: {
    readonly title: () => string;
    readonly hint: (args: { readonly example: string }) => string;
    readonly noDate: (args: { readonly example: string; readonly text: string }) => string;
    readonly show: () => string;
    readonly cancel: () => string;
  };
  readonly story: {
    readonly name: () => string;
    readonly step: (args: { readonly step: number; readonly steps: number }) => string;
    readonly arrived: (args: { readonly step: number; readonly steps: number; readonly title: string }) => string;
    readonly previous: () => string;
    readonly next: () => string;
    readonly nextTo: (args: { readonly title: string }) => string;
    readonly goTo: (args: { readonly step: number; readonly title: string }) => string;
    readonly more: () => string;
    readonly backToStep: (args: { readonly title: string }) => string;
    readonly play: () => string;
    readonly playAgain: () => string;
    readonly pause: () => string;
    readonly speed: () => string;
    readonly speeds: {
      readonly slow: () => string;
      readonly normal: () => string;
      readonly fast: () => string;
    };
  };
}

/** What is wrong with data, and what happens because of it. */
export interface FaultMessages {
  readonly problem: {
    readonly empty: () => string;
    readonly 'not-id': (args: { readonly value: string }) => string;
    readonly 'not-language': (args: { readonly value: string }) => string;
    readonly 'not-country-code': (args: { readonly value: string }) => string;
    readonly 'not-link': (args: { readonly value: string }) => string;
    readonly 'not-web-address': (args: { readonly value: string }) => string;
    readonly 'not-number': (args: { readonly value: string }) => string;
    readonly 'not-latitude': (args: { readonly value: string }) => string;
    readonly 'not-longitude': (args: { readonly value: string }) => string;
    readonly 'not-day': (args: { readonly value: string }) => string;
    readonly 'not-duration': (args: { readonly value: string }) => string;
    readonly 'not-length': (args: { readonly value: string }) => string;
    readonly 'not-zoom': (args: { readonly value: string }) => string;
    readonly 'not-point': (args: { readonly value: string }) => string;
    readonly 'not-frame-part': (args: { readonly value: string }) => string;
    readonly 'not-camera': (args: { readonly value: string }) => string;
    readonly 'not-own-file': (args: { readonly value: string }) => string;
    readonly 'too-long': (args: { readonly letters: number; readonly most: number }) => string;
    readonly 'not-edtf': (args: { readonly value: string }) => string;
    readonly 'no-such-day': (args: { readonly value: string }) => string;
    readonly 'no-such-month': (args: { readonly value: string }) => string;
    readonly 'ends-before-it-begins': (args: { readonly value: string }) => string;
    readonly 'open-at-both-ends': (args: { readonly value: string }) => string;
    readonly 'several-dates': (args: { readonly value: string }) => string;
    readonly 'unsupported-date': (args: { readonly value: string }) => string;
    readonly 'two-digit-year': (args: { readonly value: string }) => string;
    readonly 'no-month': (args: { readonly value: string }) => string;
    readonly 'two-readings': (args: { readonly dayFirst: string; readonly monthFirst: string; readonly value: string }) => string;
    readonly 'interval-and-end': () => string;
    readonly 'interval-as-end': () => string;
    readonly 'no-date': () => string;
    readonly 'bad-date': () => string;
    readonly 'ambiguous-date': () => string;
    readonly reversed: () => string;
    readonly 'taken-id': () => string;
    readonly 'id-taken': (args: { readonly id: string }) => string;
    readonly 'open-quote': () => string;
    readonly 'extra-cells': () => string;
    readonly 'bad-end': () => string;
    readonly 'no-start': () => string;
    readonly 'no-zone': () => string;
    readonly 'time-without-zone': (args: { readonly value: string }) => string;
    readonly 'ambiguous-zone': (args: { readonly value: string; readonly zone: 'AMT' | 'AST' | 'BST' | 'CDT' | 'CST' | 'GST' | 'IST' | 'other' }) => string;
    readonly 'bad-latitude': () => string;
    readonly 'bad-longitude': () => string;
    readonly 'half-position': () => string;
    readonly 'unknown-country': () => string;
    readonly 'not-country-name': (args: { readonly value: string }) => string;
    readonly 'unsafe-url': () => string;
    readonly 'unknown-status': () => string;
    readonly 'too-many-categories': () => string;
    readonly 'no-id': () => string;
    readonly 'no-title': () => string;
    readonly 'mixed-day-order': () => string;
    readonly 'both-day-orders': (args: { readonly dayFirst: number; readonly monthFirst: number }) => string;
    readonly 'wrong-type': (args: { readonly found: 'null' | 'list' | 'object' | 'text' | 'number' | 'true' | 'false' | 'nothing'; readonly wanted: 'text' | 'number' | 'boolean' | 'list' | 'object' }) => string;
    readonly 'not-object': (args: { readonly found: 'null' | 'list' | 'object' | 'text' | 'number' | 'true' | 'false' | 'nothing'; readonly owner: 'event' | 'claim' | 'citation' | 'link' | 'account' | 'category' | 'place' | 'actor' | 'source' | 'chapter' | 'file' | 'lane' | 'answer' | 'correction' | 'dispute' | 'finding' | 'medium' | 'name' | 'report' | 'step' | 'telling' | 'translation' | 'translatedAccount' | 'translatedChapter' | 'translatedEvent' | 'translatedActor' | 'translatedStep' | 'translatedFinding' | 'words' }) => string;
    readonly 'unknown-field': (args: { readonly field: string; readonly owner: 'event' | 'claim' | 'citation' | 'link' | 'account' | 'category' | 'place' | 'actor' | 'source' | 'chapter' | 'file' | 'lane' | 'answer' | 'correction' | 'dispute' | 'finding' | 'medium' | 'name' | 'report' | 'step' | 'telling' | 'translation' | 'translatedAccount' | 'translatedChapter' | 'translatedEvent' | 'translatedActor' | 'translatedStep' | 'translatedFinding' | 'words' }) => string;
    readonly 'missing-field': (args: { readonly field: string }) => string;
    readonly 'missing-list': (args: { readonly list: string }) => string;
    readonly 'none-of': (args: { readonly options: string; readonly value: string }) => string;
    readonly 'not-id-of': (args: { readonly found: 'null' | 'list' | 'object' | 'text' | 'number' | 'true' | 'false' | 'nothing'; readonly record: 'actor' | 'event' }) => string;
    readonly 'unknown-id': (args: { readonly id: string; readonly record: 'account' | 'actor' | 'category' | 'chapter' | 'event' | 'lane' | 'place' | 'source' | 'step' }) => string;
    readonly 'unknown-id-near': (args: { readonly id: string; readonly near: string; readonly record: 'account' | 'actor' | 'category' | 'chapter' | 'event' | 'lane' | 'place' | 'source' | 'step' }) => string;
    readonly 'unknown-linked-event': (args: { readonly id: string }) => string;
    readonly repeated: (args: { readonly value: string }) => string;
    readonly 'repeated-sentence': () => string;
    readonly 'repeated-link': (args: { readonly id: string; readonly link: string }) => string;
    readonly 'link-to-itself': () => string;
    readonly 'account-told-twice': (args: { readonly id: string }) => string;
    readonly 'unsourced-claim': () => string;
    readonly 'untold-event': () => string;
    readonly undisputed: () => string;
    readonly 'not-one-place': () => string;
    readonly 'no-medium-file': () => string;
    readonly 'not-medium-type': (args: { readonly medium: 'image' | 'document' | 'audio' | 'video'; readonly types: string }) => string;
    readonly 'other-medium-type': (args: { readonly type: string }) => string;
    readonly 'medium-too-large': (args: { readonly most: number; readonly size: number }) => string;
    readonly 'within-itself': (args: { readonly id: string }) => string;
    readonly 'country-in-two-lanes': (args: { readonly country: string; readonly lane: string }) => string;
    readonly 'empty-chapter': () => string;
    readonly 'open-window': (args: { readonly value: string }) => string;
    readonly 'not-a-story': () => string;
    readonly 'unknown-format': (args: { readonly known: string; readonly value: string }) => string;
    readonly 'no-account-left': () => string;
    readonly 'no-event-left': () => string;
    readonly 'no-dated-event': () => string;
    readonly 'no-licence-stated': () => string;
    readonly 'no-such-text': () => string;
    readonly 'own-language': (args: { readonly language: string }) => string;
    readonly 'second-translation': (args: { readonly language: string }) => string;
    readonly 'misnamed-translation': (args: { readonly file: string; readonly language: string }) => string;
    readonly 'untranslated-story': (args: { readonly field: 'title' | 'summary' | 'licence' }) => string;
    readonly 'untranslated-field': (args: { readonly field: 'title' | 'summary' | 'label' | 'role' | 'short' | 'whose' | 'text'; readonly id: string }) => string;
    readonly 'untranslated-telling': (args: { readonly account: string; readonly field: 'title' | 'summary' | 'short'; readonly id: string }) => string;
    readonly 'untraced-words': () => string;
    readonly 'outdated-words': (args: { readonly from: string; readonly now: string }) => string;
    readonly 'untranslated-name': (args: { readonly id: string }) => string;
    readonly 'untranslated-note': (args: { readonly id: string; readonly note: string }) => string;
    readonly 'untranslated-sentence': (args: { readonly sentence: string }) => string;
    readonly 'missing-file': () => string;
    readonly 'empty-file': () => string;
    readonly 'not-json-object': () => string;
    readonly 'unfinished-json': () => string;
    readonly 'unexpected-character': (args: { readonly character: string; readonly column: number; readonly line: number }) => string;
    readonly 'no-story': () => string;
    readonly 'no-file': () => string;
    readonly 'several-tables': () => string;
    readonly 'story-too-large': () => string;
    readonly 'not-utf8': (args: { readonly byte: number }) => string;
    readonly 'not-utf8-in-row': (args: { readonly byte: number; readonly hex: string; readonly row: number }) => string;
    readonly 'endless-line': (args: { readonly line: number }) => string;
    readonly 'no-date-column': (args: { readonly headers: string }) => string;
    readonly 'no-rows': () => string;
    readonly 'no-row-shown': () => string;
    readonly workbook: () => string;
    readonly 'old-workbook': () => string;
    readonly compressed: () => string;
    readonly pdf: () => string;
    readonly 'utf-16': () => string;
    readonly binary: () => string;
    readonly 'marked-up': () => string;
    readonly unreachable: (args: { readonly url: string }) => string;
    readonly 'error-status': (args: { readonly status: string; readonly url: string }) => string;
    readonly 'web-page': (args: { readonly url: string }) => string;
    readonly 'empty-answer': (args: { readonly url: string }) => string;
    readonly 'broken-off': () => string;
    readonly 'no-worker': () => string;
    readonly 'worker-stopped': () => string;
    readonly 'unreadable-answer': () => string;
  };
  readonly consequence: {
    readonly 'row-left-out': () => string;
    readonly 'row-waits-for-day-order': () => string;
    readonly 'first-row-shown': () => string;
    readonly 'quotes-ignored': () => string;
    readonly 'extra-cells-ignored': () => string;
    readonly 'start-shown': () => string;
    readonly 'end-for-both': () => string;
    readonly 'day-shown': () => string;
    readonly 'off-map': () => string;
    readonly 'event-without-country': () => string;
    readonly 'event-without-link': () => string;
    readonly 'event-asserted': () => string;
    readonly 'other-category': () => string;
    readonly 'named-by-row': () => string;
    readonly 'titled-by-category': () => string;
    readonly 'read-as-they-must-be': () => string;
    readonly 'left-out': (args: { readonly what: 'event' | 'account' | 'actor' | 'category' | 'chapter' | 'place' | 'source' | 'citation' | 'claim' | 'link' | 'translation' | 'country' | 'day' | 'answer' | 'correction' | 'dispute' | 'finding' | 'framePart' | 'lane' | 'medium' | 'name' | 'report' | 'step' | 'stop' | 'telling' | 'sentence' | 'words' }) => string;
    readonly 'reference-left-out': (args: { readonly record: 'actor' | 'event' }) => string;
    readonly 'field-left-out': (args: { readonly field: string }) => string;
    readonly 'source-without-link': () => string;
    readonly 'source-without-date': () => string;
    readonly 'claim-without-date': () => string;
    readonly 'claim-without-place': () => string;
    readonly 'claim-without-source': () => string;
    readonly ignored: () => string;
    readonly 'taken-once': () => string;
    readonly 'read-anyway': () => string;
    readonly 'file-not-shown': () => string;
    readonly 'list-not-shown': (args: { readonly list: 'accounts' | 'actors' | 'categories' | 'changes' | 'chapters' | 'countries' | 'events' | 'frame' | 'lanes' | 'places' | 'sources' | 'steps' }) => string;
    readonly 'no-translation-read': () => string;
    readonly 'shown-all-the-same': () => string;
    readonly 'kept-in-own-language': () => string;
    readonly 'id-is-dataset': () => string;
    readonly 'id-for-title': () => string;
    readonly 'no-summary': () => string;
    readonly 'undetermined-language': () => string;
    readonly 'no-licence': () => string;
    readonly 'nothing-unconfirmed': () => string;
    readonly 'told-first': (args: { readonly account: string }) => string;
    readonly 'all-events-first': () => string;
    readonly 'no-story': () => string;
  };
  readonly csv: {
    readonly row: () => string;
    readonly column: () => string;
    readonly problem: () => string;
    readonly value: () => string;
    readonly consequence: () => string;
    readonly more: (args: { readonly n: string; readonly problem: string }) => string;
  };
}
