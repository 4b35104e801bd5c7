/**
 * Scores observations against annotated ones. Four nested questions, each as precision, recall and F1 over all files:
 *
 *   quantity   the spans overlap, and value, upper and unit are right
 *   tuple      quantity, and measure, bound, period and status are right
 *   labelled   tuple, and the label shares at least 60 % of its pairs of characters with the gold label
 *   panel      over catalogue indicators only: tuple, and the indicator is right
 *
 * Gold rows marked `optional` neither reward nor punish.
 */

/** Equal up to the last bits of a double; null equals null. */
const near = (a, b) =>
  a === b || (a == null && b == null) || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

const overlaps = (a, b) => a.start < b.end && b.start < a.end

/** Pairs of neighbouring characters, without punctuation and 的. */
function bigrams(text) {
  const characters = [...text.replace(/[\s“”"'‘’（）()、，,的]/g, '')]
  return characters.length < 2 ? characters : characters.slice(1).map((character, at) => characters[at] + character)
}

/** Whether two labels name the same thing: 60 % of the shorter one's bigrams are shared, and 30 % of the longer one's. */
export function labelMatches(gold, found) {
  const one = bigrams(gold ?? '')
  const other = bigrams(found ?? '')
  if (one.length === 0 || other.length === 0) return false
  const rest = [...other]
  let shared = 0
  for (const pair of one) {
    const at = rest.indexOf(pair)
    if (at < 0) continue
    shared += 1
    rest.splice(at, 1)
  }
  return shared / Math.min(one.length, other.length) >= 0.6 && shared / Math.max(one.length, other.length) >= 0.3
}

const quantity = (gold, found) =>
  overlaps(gold, found) && near(gold.value, found.value) && near(gold.upper, found.upper) && gold.unit === found.unit
const tuple = (gold, found) =>
  quantity(gold, found) && ['measure', 'bound', 'period', 'status'].every((field) => gold[field] === found[field])

/** The four questions: which rows they are about, and when a pair answers them. */
const questions = {
  quantity: { about: () => true, test: quantity },
  tuple: { about: () => true, test: tuple },
  labelled: { about: () => true, test: (gold, found) => tuple(gold, found) && labelMatches(gold.label, found.label) },
  panel: {
    about: (row) => row.indicator != null,
    test: (gold, found) => tuple(gold, found) && gold.indicator === found.indicator,
  },
}

const attributes = ['measure', 'bound', 'period', 'status', 'basis', 'region', 'indicator']

/** Pairs rows one to one, exact spans first, so that two rows on one span each find their own. */
function paired(gold, found, test) {
  const free = new Set(found)
  const pairs = new Map()
  for (const exact of [true, false])
    for (const row of gold) {
      if (pairs.has(row)) continue
      for (const candidate of free) {
        const sameSpan = row.start === candidate.start && row.end === candidate.end
        if ((exact && !sameSpan) || !test(row, candidate)) continue
        pairs.set(row, candidate)
        free.delete(candidate)
        break
      }
    }
  return { pairs: [...pairs], free }
}

const rate = (part, whole) => (whole === 0 ? 1 : part / whole)

/** What is wrong in one file: `{ name, start, text, label, field, gold, got }`, `field` an attribute, label, missed or spurious. */
function errorsOf(name, gold, { pairs, free }) {
  const at = ({ start, text, label }) => ({ name, start, text, label })
  const amount = ({ value, upper, unit }) => [value, upper, unit].filter((part) => part != null).join(' ')
  const matched = new Set(pairs.map(([row]) => row))
  const errors = pairs.flatMap(([row, found]) => [
    ...attributes
      .filter((field) => (row[field] ?? null) !== (found[field] ?? null))
      .map((field) => ({ ...at(row), field, gold: row[field] ?? null, got: found[field] ?? null })),
    ...(labelMatches(row.label, found.label)
      ? []
      : [{ ...at(row), field: 'label', gold: row.label, got: found.label }]),
  ])
  for (const row of gold)
    if (!matched.has(row)) errors.push({ ...at(row), field: 'missed', gold: amount(row), got: null })
  for (const row of free) errors.push({ ...at(row), field: 'spurious', gold: null, got: amount(row) })
  return errors
}

/** One error in a line. */
export function errorLine({ name, start, text, label, field, gold, got }) {
  const about = `${name} ${start} ${text}「${label}」`
  if (field === 'missed') return `${about} missed (${gold})`
  if (field === 'spurious') return `${about} spurious (${got})`
  return field === 'label' ? `${about} label: got ${got}` : `${about} ${field}: gold ${gold}, got ${got}`
}

/**
 * Scores many files. `files` is a list of `{ name, gold, found }`, rows in the record's form.
 * Returns `{ scores, accuracy, errors }`: for each question `{ precision, recall, f1, gold, pred }` (rates from 0 to 1,
 * counts of rows), for each attribute its accuracy over matched quantities, and the errors.
 */
export function score(files) {
  const totals = Object.fromEntries(Object.keys(questions).map((name) => [name, { hit: 0, gold: 0, pred: 0 }]))
  const right = Object.fromEntries(attributes.map((field) => [field, 0]))
  let matched = 0
  const errors = []
  for (const { name, gold: all, found: everything } of files) {
    const optional = all.filter((row) => row.optional)
    const gold = all.filter((row) => !row.optional)
    const found = everything.filter(
      (row) => !optional.some((free) => overlaps(free, row)) || gold.some((wanted) => overlaps(wanted, row)),
    )
    for (const [question, { about, test }] of Object.entries(questions)) {
      const wanted = gold.filter(about)
      const given = found.filter(about)
      totals[question].hit += paired(wanted, given, test).pairs.length
      totals[question].gold += wanted.length
      totals[question].pred += given.length
    }
    const matches = paired(gold, found, quantity)
    matched += matches.pairs.length
    for (const [row, other] of matches.pairs)
      for (const field of attributes) if ((row[field] ?? null) === (other[field] ?? null)) right[field] += 1
    errors.push(...errorsOf(name, gold, matches))
  }
  const scores = Object.fromEntries(
    Object.entries(totals).map(([question, { hit, gold, pred }]) => {
      const precision = rate(hit, pred)
      const recall = rate(hit, gold)
      const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
      return [question, { precision, recall, f1, gold, pred }]
    }),
  )
  const accuracy = Object.fromEntries(attributes.map((field) => [field, rate(right[field], matched)]))
  return { scores, accuracy, errors }
}
