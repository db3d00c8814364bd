// Generated from en.json by scripts/generate-messages.ts. Do not edit; run: npm run messages

/** Every text of the interface in one language, as a function of what it says. */
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
    readonly retry: () => string;
    readonly dataNotAllowed: (args: { readonly url: string }) => string;
    readonly panelFailed: (args: { readonly panel: 'timeline' | 'map' | 'events' }) => string;
    readonly restartPanel: () => string;
    readonly accountSwitch: () => string;
    readonly chapters: () => string;
    readonly skipLinks: () => string;
    readonly skipTo: (args: { readonly panel: 'timeline' | 'map' | 'events' }) => string;
    readonly openChapter: (args: { readonly n: number; readonly title: string }) => string;
    readonly wider: (args: { readonly n: number }) => string;
    readonly closeNotices: () => string;
    readonly language: () => string;
    readonly languageFailed: (args: { readonly language: string }) => string;
    readonly translationFailed: (args: { readonly language: string }) => string;
    readonly intlMissing: () => string;
  };
  readonly import: {
    readonly open: () => string;
    readonly chooseFile: () => string;
    readonly drop: () => string;
    readonly fromFile: (args: { readonly name: string }) => string;
    readonly fromLink: (args: { readonly url: string }) => string;
    readonly progress: () => string;
    readonly soFar: (args: { readonly faults: number; readonly rows: number; readonly size: string }) => string;
    readonly megabytes: (args: { readonly size: string }) => string;
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
  };
  readonly event: {
    readonly at: (args: { readonly category: string; readonly date: string; readonly place: string; readonly title: string }) => string;
    readonly elsewhere: (args: { readonly account: string; readonly date: string }) => string;
    readonly noPlace: () => string;
  };
  readonly list: {
    readonly heading: () => string;
    readonly shown: (args: { readonly shown: number; readonly total: number }) => string;
    readonly leavePlace: () => string;
    readonly empty: () => string;
    readonly showAll: () => string;
    readonly beginningUnknown: () => string;
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
    readonly languages: {
      readonly en: () => string;
      readonly fr: () => string;
    };
  };
  readonly legend: {
    readonly heading: () => string;
    readonly categories: () => string;
    readonly timeline: () => string;
    readonly point: () => string;
    readonly bar: () => string;
    readonly approximate: () => string;
    readonly uncertain: () => string;
    readonly ghost: () => string;
    readonly columns: () => string;
    readonly map: () => string;
    readonly place: () => string;
    readonly hollow: () => string;
    readonly arc: () => string;
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
    readonly licences: () => string;
    readonly dataset: (args: { readonly licence: string }) => string;
    readonly software: () => string;
    readonly privacy: () => string;
  };
  readonly filters: {
    readonly search: () => string;
    readonly searching: () => string;
    readonly searchFailed: () => string;
    readonly open: () => string;
    readonly active: (args: { readonly n: number }) => string;
    readonly clear: () => string;
    readonly categories: () => string;
    readonly countries: () => string;
    readonly actors: () => string;
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
    readonly fullHeight: () => string;
    readonly close: () => string;
    readonly when: () => string;
    readonly where: () => string;
    readonly who: () => string;
    readonly noPlace: () => string;
    readonly whoSaysWhat: () => string;
    readonly alsoSaid: () => string;
    readonly related: () => string;
    readonly notTold: () => string;
    readonly failed: () => string;
    readonly knownTo: (args: { readonly precision: 'month' | 'season' | 'year' | 'decade' | 'century' }) => string;
    readonly note: () => string;
    readonly sources: (args: { readonly n: number }) => string;
    readonly differs: () => string;
    readonly noDateGiven: () => string;
    readonly noPlaceGiven: () => string;
    readonly leftOutBy: (args: { readonly account: string }) => string;
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
  };
  readonly map: {
    readonly keys: () => string;
    readonly place: (args: { readonly events: number; readonly name: string }) => string;
    readonly placeInCountry: (args: { readonly country: string; readonly events: number; readonly name: string }) => string;
    readonly places: (args: { readonly events: number; readonly names: string; readonly places: number }) => string;
    readonly manyPlaces: (args: { readonly events: number; readonly places: number }) => string;
    readonly placeAndMore: (args: { readonly more: number; readonly name: string }) => string;
    readonly zoomIn: () => string;
    readonly zoomOut: () => string;
    readonly frameStory: () => string;
    readonly withinMap: () => string;
    readonly notOnMap: (args: { readonly n: number }) => string;
    readonly empty: () => string;
    readonly basemapFailed: () => string;
    readonly boundaries: () => string;
  };
  readonly lanes: {
    readonly elsewhere: () => string;
    readonly by: () => string;
    readonly grouping: {
      readonly country: () => string;
      readonly category: () => string;
      readonly actor: () => string;
    };
  };
  readonly timeline: {
    readonly hint: () => string;
    readonly from: () => string;
    readonly to: () => string;
    readonly zoomIn: () => string;
    readonly zoomOut: () => string;
    readonly wholeStory: () => string;
    readonly overview: () => string;
    readonly windowStart: () => string;
    readonly windowEnd: () => string;
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
    readonly sources: (args: { readonly n: number }) => string;
    readonly otherDate: () => string;
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
  readonly embed: {
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
    readonly name: () => string;
    readonly start: () => string;
    readonly resume: () => string;
    readonly leave: () => string;
    readonly step: (args: { readonly step: number; readonly steps: number }) => string;
    readonly arrived: (args: { readonly step: number; readonly steps: number; readonly title: string }) => string;
    readonly previous: () => string;
    readonly next: () => string;
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
  readonly notice: {
    readonly badParameter: (args: { readonly expected: string; readonly key: string; readonly value: string }) => string;
    readonly expected: {
      readonly date: () => string;
      readonly id: (args: { readonly table: 'event' | 'place' | 'account' | 'category' | 'country' | 'actor' | 'chapter' }) => string;
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
    readonly unknown: () => string;
  };
}
