import { useCallback, useState, type RefCallback } from 'react';

/** How many children of a one-line list are wholly visible. Measured anew when the list or its room changes. */
export function useFit<E extends HTMLElement>(): { readonly ref: RefCallback<E>; readonly fitting: number } {
  const [fitting, setFitting] = useState(Number.POSITIVE_INFINITY);
  const ref = useCallback((list: E | null) => {
    if (list === null) return undefined;
    const measure = () => setFitting(countFitting(list));
    measure();
    const changes = new MutationObserver(measure);
    changes.observe(list, { childList: true, characterData: true, subtree: true });
    const room = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(measure);
    room?.observe(list);
    return () => {
      changes.disconnect();
      room?.disconnect();
    };
  }, []);
  return { ref, fitting };
}

function countFitting(list: HTMLElement): number {
  const end = list.getBoundingClientRect();
  const rtl = getComputedStyle(list).direction === 'rtl';
  let count = 0;
  for (const child of list.children) {
    const box = child.getBoundingClientRect();
    if (rtl ? box.left < end.left - 1 : box.right > end.right + 1) break;
    count += 1;
  }
  return count;
}
