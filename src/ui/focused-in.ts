/**
 * What has the focus in the tree that a node stands in: the document, or the shadow root of a mount, of which the document
 * itself knows only the host.
 */
export function focusedIn(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
}

/** Whether nothing on the whole page has the focus, since what had it is gone. */
export function isFocusLost(): boolean {
  const focused = focusedIn(document);
  return focused === null || focused === document.body;
}
