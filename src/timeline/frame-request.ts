/** Asks for a call in the next frame, however often it is asked. */
export interface FrameRequest {
  readonly ask: () => void;
  readonly cancel: () => void;
}

export function makeFrameRequest(paint: () => void): FrameRequest {
  let frame: number | undefined;
  return {
    ask() {
      frame ??= requestAnimationFrame(() => {
        frame = undefined;
        paint();
      });
    },
    cancel() {
      if (frame !== undefined) cancelAnimationFrame(frame);
      frame = undefined;
    },
  };
}
