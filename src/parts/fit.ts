import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** How many children of a one-line list are wholly visible, measured anew when its width or `content` changes. */
export function useFit<E extends HTMLElement>(content: string): { readonly ref: RefObject<E | null>; readonly fitting: number } {
  const ref = useRef<E>(null);
  const [fitting, setFitting] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const list = ref.current;
    if (list === null) return undefined;
    const measure = () => setFitting(countFitting(list));
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(list);
    return () => observer.disconnect();
  }, [content]);
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
