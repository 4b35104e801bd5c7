/** Numbers from one to another; an end that is open is infinite. */
export interface Span {
  from: number
  to: number
}

/** The span as an answer gives it: an open end is null. */
export function toInterval({ from, to }: Span): { low: number | null; high: number | null } {
  return { low: Number.isFinite(from) ? undusted(from) : null, high: Number.isFinite(to) ? undusted(to) : null }
}

/** A number without the dust of binary fractions: a sum of figures is sure in 12 significant digits. */
export function undusted(value: number): number {
  const plain = Number(value.toPrecision(12))
  return plain === 0 ? 0 : plain
}
