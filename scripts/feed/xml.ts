/** An element as it is to be written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: string | readonly XmlElement[];
}

/** A document in UTF-8 (XML 1.0). Texts may hold anything: what no document can hold is written as U+FFFD. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${write(root, '')}\n`;
}

function write({ name, attributes = {}, children = [] }: XmlElement, indent: string): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `${indent}<${name}${given.join('')}`;
  if (children.length === 0) return `${start}/>`;
  if (typeof children === 'string') return `${start}>${escaped(children)}</${name}>`;
  const inside = children.map((child) => write(child, `${indent}  `));
  return [`${start}>`, ...inside, `${indent}</${name}>`].join('\n');
}

/** What a document cannot hold, not even escaped: https://www.w3.org/TR/xml/#charsets, and halves of surrogate pairs. */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser makes spaces and line ends of its own of these.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escaped(text: string): string {
  return text.replace(NO_CHARACTER, '\uFFFD').replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
}
