// The words around a date in each language that spans are told in.

/** What a phrase stands around: a day (or a time of one), or anything else. */
export type PhraseOf = readonly [day: string, other: string]

/** `{}` is the date. `before` excludes it, `from` includes it. */
export interface Phrases {
  /** The locale that Intl formats with. */
  intl: string
  about: PhraseOf
  before: PhraseOf
  beforeAbout: PhraseOf
  from: PhraseOf
  fromAbout: PhraseOf
  week: string
}

const ENGLISH: Omit<Phrases, 'intl'> = {
  about: ['about {}', 'about {}'],
  before: ['before {}', 'before {}'],
  beforeAbout: ['before about {}', 'before about {}'],
  from: ['from {}', 'from {}'],
  fromAbout: ['from about {}', 'from about {}'],
  week: 'week of {}',
}

/** Every locale that spans are told in, the one that is taken where none is named first. */
export const PHRASES: Readonly<Record<string, Phrases>> = {
  en: { intl: 'en-GB', ...ENGLISH },
  'en-US': { intl: 'en-US', ...ENGLISH },
  // All of these want the genitive, in which a month stands wherever it has a day.
  uk: {
    intl: 'uk',
    about: ['близько {}', 'близько {}'],
    before: ['раніше {}', 'раніше {}'],
    beforeAbout: ['раніше приблизно {}', 'раніше приблизно {}'],
    from: ['з {}', 'з {}'],
    fromAbout: ['приблизно з {}', 'приблизно з {}'],
    week: 'тиждень {}',
  },
  de: {
    intl: 'de',
    about: ['etwa {}', 'etwa {}'],
    before: ['vor dem {}', 'vor {}'],
    beforeAbout: ['etwa vor dem {}', 'etwa vor {}'],
    from: ['ab {}', 'ab {}'],
    fromAbout: ['etwa ab {}', 'etwa ab {}'],
    week: 'Woche {}',
  },
  fr: {
    intl: 'fr',
    about: ['vers le {}', 'vers {}'],
    before: ['avant le {}', 'avant {}'],
    beforeAbout: ['avant le {} environ', 'avant {} environ'],
    from: ['depuis le {}', 'depuis {}'],
    fromAbout: ['depuis le {} environ', 'depuis {} environ'],
    week: 'semaine {}',
  },
}
