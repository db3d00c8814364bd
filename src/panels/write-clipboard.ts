/** Says whether it could: a page that is not secure has no clipboard, and a reader may forbid it. */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
