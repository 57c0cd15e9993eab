/** The address against which others are resolved. */
export function ownAddress(): string {
  return document.baseURI;
}

/** Whether an address, resolved against the page, lies on the page's own origin. */
export function isOwnAddress(address: string): boolean {
  try {
    return new URL(address, ownAddress()).origin === window.location.origin;
  } catch {
    return false;
  }
}
