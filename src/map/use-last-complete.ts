import { useState } from 'react';

/** The value; while that is not complete, the last one that was. */
export function useLastComplete<Value>(value: Value, complete: boolean): Value {
  const [last, setLast] = useState(value);
  if (complete && last !== value) setLast(value);
  return complete ? value : last;
}
