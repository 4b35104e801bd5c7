/**
 * The modules that a source file imports, each as `{ specifier, kind }`: `static`, `type` (erased by the compiler) or `dynamic`.
 * Reads by shape, not by grammar: an import statement starts its line, which the formatter sees to.
 */
export function importsOf(text) {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const found = []
  for (const [, keyword, type, specifier] of code.matchAll(
    /^\s*(import|export)\s+(type\s)?[^'"`;=()]*?from\s*['"]([^'"]+)['"]/gm,
  ))
    found.push({ specifier, kind: type ? 'type' : 'static', keyword })
  for (const [, specifier] of code.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm))
    found.push({ specifier, kind: 'static' })
  for (const [, typeOf, specifier] of code.matchAll(/(typeof\s+)?\bimport\s*\(\s*['"]([^'"]+)['"]/g))
    found.push({ specifier, kind: typeOf ? 'type' : 'dynamic' })
  for (const [, specifier] of code.matchAll(/new URL\(\s*['"](@[^'"]+)['"]\s*,\s*import\.meta\.url/g))
    found.push({ specifier, kind: 'dynamic' })
  return found.map(({ specifier, kind }) => ({ specifier, kind }))
}
