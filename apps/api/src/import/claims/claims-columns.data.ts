/** One column of a claims file. */
export interface ClaimsColumn {
  name: string
  /** Whether the header has to name it; each cell of the others may be empty. */
  required: boolean
  /** What stands in it. */
  means: string
  /** How a cell that cannot be read is mended. */
  hint: string
}

/** The columns of a claims file, in the order in which they are written; read in any order. */
export const claimsColumns = [
  {
    name: 'region',
    required: true,
    means: 'the region that reports, by GB/T 2260 code or name',
    hint: 'Give a code such as 370000, or a name such as 山东省.',
  },
  {
    name: 'source_title',
    required: true,
    means: 'title of the document, as it is cited',
    hint: 'Give it in one line of up to 200 characters.',
  },
  {
    name: 'source_year',
    required: true,
    means: 'the report year: the year whose plan it sets',
    hint: 'Give four digits, such as 2012.',
  },
  {
    name: 'kind',
    required: false,
    means: '`work_report` (where empty), `bulletin`, `plan_report` or `other`',
    hint: 'Leave it empty for a work report.',
  },
  { name: 'delivered', required: false, means: 'day of delivery', hint: 'Write it as 2012-01-12, or leave it empty.' },
  {
    name: 'url',
    required: false,
    means: 'address of the document',
    hint: 'Give an address that begins with http:// or https://, or leave it empty.',
  },
  {
    name: 'label',
    required: true,
    means: 'what the figure is about, as the document words it',
    hint: 'Give the name alone, such as 进出口总额, in up to 100 characters.',
  },
  {
    name: 'quantity',
    required: true,
    means: 'the figure as the document words it',
    hint: 'Give number and unit alone, such as 2190亿元, in up to 60 characters.',
  },
  {
    name: 'indicator',
    required: false,
    means: 'id in the [catalogue](catalogue.md); empty for what it does not hold',
    hint: 'Give an id of the catalogue, such as gdp, or leave it empty.',
  },
  {
    name: 'measure',
    required: true,
    means: '`level`, `share`, `growth`, `cagr`, `change`, `gap`, `ratio` or `rank`',
    hint: 'Give one of these words.',
  },
  {
    name: 'value',
    required: true,
    means: 'the number in the base unit; a fall is negative',
    hint: 'Write it in digits without commas or unit, such as 219000000000.',
  },
  {
    name: 'upper',
    required: false,
    means: 'upper end of a range, and nothing else',
    hint: 'Leave it empty but for a range, whose upper end is above its value.',
  },
  {
    name: 'unit',
    required: true,
    means: '`CNY`, `%`, `pp`, `t` …, or a classifier as written (个, 家)',
    hint: 'Give a unit code such as CNY or %, or a classifier.',
  },
  {
    name: 'bound',
    required: false,
    means: '`eq` (where empty), `approx`, `gt`, `ge`, `lt`, `le`, `range` (where `upper` is given)',
    hint: 'Give one of these words, or leave it empty.',
  },
  {
    name: 'period',
    required: true,
    means: 'EDTF: `2011`, `2006/2010`, `../2011`, `2011-01/2011-06`',
    hint: 'Write it as 2011, 2006/2010, ../2011 or 2011-01/2011-06.',
  },
  {
    name: 'status',
    required: false,
    means: '`actual` (where empty), `estimate` or `target`',
    hint: 'Give one of these words, or leave it empty.',
  },
  {
    name: 'basis',
    required: false,
    means: '`comparable` for growth at comparable prices, else empty',
    hint: 'Give comparable, or leave it empty.',
  },
  {
    name: 'subject',
    required: false,
    means: 'the region that the figure is about, where it is not the one that reports',
    hint: 'Give a code such as 100000, a name, or leave it empty.',
  },
] as const satisfies readonly ClaimsColumn[]

/** Name of a column. */
export type ClaimsColumnName = (typeof claimsColumns)[number]['name']
