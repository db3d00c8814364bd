/**
 * Selects elements by an attribute that holds an id. Ids are whatever their author wrote, quotation marks and line breaks
 * among them, and would end the selector or change it if they stood there as they are.
 */
export function withAttribute(attribute: `data-${string}`, value: string): string {
  return `[${attribute}="${CSS.escape(value)}"]`;
}
