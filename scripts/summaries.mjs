/** A paragraph with fewer figures sums nothing up. */
const fewest = 4
/** What a summary tells first. In a report that tells it nowhere, the first paragraph with several figures stands for it. */
const productWords = /生产总值|国民收入|工农业总产值|社会总产值|经济总量|GDP/
/** After the paragraph that sums all up come those on single fields; so many of them are looked at as well. */
const fields = 2
/** How a plan announces the figures it sets out to reach: 主要预期目标是, 目标初步安排如下：, 主要指标为. */
const targetWords = /(?:预期|主要|奋斗|总体|发展|预计|调控|具体|工作)(?:目标|指标)[^。；]{0,12}(?:是|为|[:：])/
const reviewRoles = ['review', 'review-long']

/**
 * The paragraphs of a text with the observations that start in each. A paragraph is a line; in a digest, which is set
 * in short lines, what stands between two blank lines.
 */
export function paragraphsOf(text, { report, observations }) {
  const between = report.digest ? /\n[^\S\n]*\n/g : /\n/g
  const ends = [...text.matchAll(between)].map(({ index }) => index)
  return [...ends, text.length].flatMap((end, at) => {
    const from = at === 0 ? 0 : ends[at - 1]
    const words = text.slice(from, end).trim()
    const start = text.indexOf(words, from)
    const figures = observations.filter((one) => one.start >= start && one.start < end)
    return words === '' ? [] : [{ start, words, figures }]
  })
}

const arePromises = ({ figures }) => figures.filter(({ status }) => status === 'target').length * 2 > figures.length

const tellsProduct = ({ words }) => productWords.test(words)

/** Of each review section the paragraph that sums it up, and the next ones with several figures done. */
function reviewParagraphs(paragraphs, sections) {
  const bySection = sections
    .filter(({ role }) => reviewRoles.includes(role))
    .map((section) =>
      paragraphs
        .filter(({ start }) => start >= section.start && start < section.end)
        .filter((one) => one.figures.length >= fewest && !arePromises(one)),
    )
    .filter((own) => own.length > 0)
  const summed = bySection.filter((own) => own.some(tellsProduct)).map((own) => own.slice(own.findIndex(tellsProduct)))
  return (summed.length > 0 ? summed : bySection.slice(0, 1)).map((own) => own.slice(0, 1 + fields))
}

/** A line of a list of targets is short; a longer paragraph says what is to be done. */
const longestLine = 100

/** The paragraphs that say what they list are targets, and the lines of such a list. */
function targetSummaries(paragraphs) {
  let isListed = false
  return paragraphs.filter((one) => {
    const isTarget = one.figures.length > 0 && arePromises(one)
    const isNamed = targetWords.test(one.words)
    const isChosen = isTarget && (isNamed || (isListed && one.words.length <= longestLine))
    isListed = (isNamed && one.words.endsWith('：')) || (isListed && isTarget)
    return isChosen
  })
}

/**
 * The paragraphs that sum a report up: `review`, the first of each review section that tells the gross product among
 * several figures, `target`, what the plan sets out to reach; and, apart, `fields`, the next paragraphs of the review. No
 * paragraph is in two.
 */
export function summariesOf(text, result) {
  const paragraphs = paragraphsOf(text, result)
  const target = targetSummaries(paragraphs)
  const openings = reviewParagraphs(paragraphs, result.report.sections)
  const taken = new Set(target)
  const untaken = (some) => some.filter((one) => !taken.has(one) && taken.add(one))
  const review = untaken(openings.flatMap((section) => section.slice(0, 1)))
  return { review, target, fields: untaken(openings.flatMap((section) => section.slice(1))) }
}
