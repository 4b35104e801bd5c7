/** The generated files with their text, by path in the package. */
export function regionFiles(): Record<string, string>
