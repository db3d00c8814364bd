/** A promise that others settle, once; nobody has to listen to it. */
export interface Settleable {
  readonly promise: Promise<void>;
  readonly fulfil: () => void;
  readonly reject: (error: Error) => void;
}

export function settleable(): Settleable {
  let fulfil: () => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<void>((onFulfilled, onRejected) => {
    fulfil = onFulfilled;
    reject = onRejected;
  });
  promise.catch(() => undefined);
  return { promise, fulfil, reject };
}
