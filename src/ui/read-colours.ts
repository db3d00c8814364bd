/**
 * What custom properties are worth on an element at this moment, as colours that a canvas takes, in the same order. Reads
 * style once for all of them: a question after each change would make the browser style the page as often.
 */
export function readColours(element: HTMLElement, properties: readonly string[]): readonly string[] {
  const probes = document.createElement('span');
  probes.hidden = true;
  // The style sheets have already chosen from the reader's forced colours.
  probes.style.setProperty('forced-color-adjust', 'none');
  for (const property of properties) {
    const probe = document.createElement('span');
    probe.style.color = `var(${property})`;
    probes.append(probe);
  }
  element.append(probes);
  const colours = Array.from(probes.children, (probe) => getComputedStyle(probe).color);
  probes.remove();
  return colours;
}
