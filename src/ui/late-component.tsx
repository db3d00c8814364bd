import { type ComponentType, lazy, useState } from 'react';

/**
 * A component in a file of its own, as by React's `lazy`. One whose file has come already, by `fetch`, is drawn at once: by
 * `lazy` the fallback would be shown first, and React lets a fallback stand for 300 ms.
 */
export function lateComponent<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let found: ComponentType<Props> | undefined;
  async function fetch() {
    found = await load();
    return { default: found };
  }
  const Later = lazy(fetch);
  function Late(props: Props) {
    const [Component] = useState(() => found ?? Later);
    return <Component {...props} />;
  }
  return Object.assign(Late, { fetch });
}
