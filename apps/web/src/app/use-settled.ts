import { useEffect, useState } from 'react'

/** A value once it has stood for `wait` ms: what is typed need not be asked for letter by letter. */
export function useSettled<Value>(value: Value, wait = 250): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait)
    return () => clearTimeout(timer)
  }, [value, wait])
  return settled
}
