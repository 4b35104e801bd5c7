/** Elements that hold no words of the page. A form is none of them: old servers put the whole page into one. */
export const dropped: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object embed applet canvas audio video select datalist button textarea nav aside footer menu map'.split(
    ' ',
  ),
)

/** Elements that begin a line of their own. */
export const blocks: ReadonlySet<string> = new Set(
  'address article blockquote body caption center dd details dialog div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)

/** Elements that the main part of a page may be. */
export const containers: ReadonlySet<string> = new Set(
  'article blockquote body center div fieldset form main section table tbody td tr'.split(' '),
)

/** Elements after whose end a blank stands: the cells of one row of a table. */
export const cells: ReadonlySet<string> = new Set(['td', 'th'])
