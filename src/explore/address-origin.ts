/** Whether an address, resolved against the page, lies on the page's own origin. */
export function isOwnAddress(address: string): boolean {
  try {
    return new URL(address, document.baseURI).origin === window.location.origin;
  } catch {
    return false;
  }
}

/** The whole address of something named relative to the page, or undefined where it is none. */
export function resolveAddress(address: string): string | undefined {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return undefined;
  }
}
