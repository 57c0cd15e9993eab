/** Puts a text on the clipboard; false where the browser has none or does not allow it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The whole address of a link within the product. */
export function absolute(href: string): string {
  const link = document.createElement('a');
  link.href = href;
  return link.href;
}

/** Marks the text of an element, so that it can be copied by hand. */
export function selectText(element: Element | null): void {
  if (element === null) return;
  window.getSelection()?.selectAllChildren(element);
  element.scrollIntoView({ block: 'center' });
}
