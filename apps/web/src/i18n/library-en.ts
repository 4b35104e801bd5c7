import type { LibraryWords } from './library-zh.js'

/** The wording of Data and City in English. */
export const libraryEn: LibraryWords = {
  data: {
    title: 'Data',
    about: 'Every figure of the library in a line of its own; a figure opens its sentence.',
    words: 'Words',
    wordsHint: 'Name or number as in the report',
    anyCity: 'All cities',
    anyIndicator: 'All indicators',
    anyMeasure: 'Any measure',
    anyYear: 'Any year',
    anyStatus: 'Any status',
    all: 'The first {{count}} are listed; the next can be fetched below.',
    whole: 'Figures: {{count}}.',
    more: 'Fetch {{count}} more',
    nothing: 'No figure answers these conditions.',
    clear: 'Drop the conditions',
    caption: 'Figures that answer the conditions',
    take: 'Take these figures away',
    cite: 'Copy citation',
    citeWhat: 'Figures of government work reports',
    curl: 'The same figures by command:',
    copyCommand: 'Copy command',
    api: 'About the API',
    jsonNote: 'CSV and XLSX hold all of them, JSON 1000 to a page.',
  },
}
