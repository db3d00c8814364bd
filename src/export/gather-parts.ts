/** After so much work the page gets its turn, in milliseconds: less than a frame. */
const STRETCH = 12;

export interface GatherOptions {
  /** A MIME type. */
  readonly type: string;
  /** How many parts there will be, about. */
  readonly expected: number;
  /** @param share 0 to 1 */
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes a file of the parts that a writer yields. The page stays usable meanwhile, however many there are: the browser may
 * keep the parts on disk, and after each stretch of work it gets its turn.
 *
 * @throws (rejects) with the signal's reason when that is aborted, and with whatever the writer throws
 */
export async function gatherParts(parts: Iterable<string>, options: GatherOptions): Promise<Blob> {
  const { type, expected, onProgress, signal } = options;
  const gathered: BlobPart[] = [];
  let made = 0;
  let turn = performance.now();
  for (const part of parts) {
    gathered.push(part);
    made += 1;
    if (performance.now() - turn < STRETCH) continue;
    onProgress?.(Math.min(1, made / Math.max(1, expected)));
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    turn = performance.now();
  }
  return new Blob(gathered, { type });
}
