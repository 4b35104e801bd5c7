/** The kinds of file that hold a text we can read. */
export const documentFormats = ['text', 'html', 'docx', 'pdf'] as const
export type DocumentFormat = (typeof documentFormats)[number]

/** Endings of the files that are looked for in folders and archives. A file that is named itself is read whatever its ending. */
export const documentEndings = ['.txt', '.md', '.html', '.htm', '.docx', '.pdf'] as const
export const archiveEndings = ['.zip'] as const

/** What files begin with that are often given and hold no text we can read, and what to do with them. */
export const unreadable: readonly { readonly starts: string; readonly name: string; readonly hint: string }[] = [
  {
    starts: '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
    name: 'an old Word file (.doc), or one locked with a password',
    hint: 'Open it and save it as .docx or as plain text in UTF-8.',
  },
  { starts: '{\\rtf', name: 'an RTF file', hint: 'Open it and save it as .docx or as plain text in UTF-8.' },
  { starts: '\u0089PNG', name: 'a picture', hint: 'Run OCR on it and give the text.' },
  { starts: '\u00ff\u00d8\u00ff', name: 'a picture', hint: 'Run OCR on it and give the text.' },
  { starts: 'GIF8', name: 'a picture', hint: 'Run OCR on it and give the text.' },
  { starts: 'Rar!', name: 'a RAR archive', hint: 'Unpack it and give the folder, or make a ZIP of it.' },
  {
    starts: "7z\u00bc\u00af'\u001c",
    name: 'a 7z archive',
    hint: 'Unpack it and give the folder, or make a ZIP of it.',
  },
  { starts: '\u001f\u008b', name: 'a gzip file', hint: 'Unpack it and give the file.' },
]
