/** What this browser remembers of its visitor. Where storage is forbidden or full, it is remembered until the page is left. */
const MEMORY = new Map<string, string>();

export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(`encounters.${name}`) ?? MEMORY.get(name);
  } catch {
    return MEMORY.get(name);
  }
}

/** Undefined forgets it. */
export function remember(name: string, value: string | undefined): void {
  if (value === undefined) MEMORY.delete(name);
  else MEMORY.set(name, value);
  try {
    if (value === undefined) localStorage.removeItem(`encounters.${name}`);
    else localStorage.setItem(`encounters.${name}`, value);
  } catch {
    // Kept in MEMORY above.
  }
}

/** Like `recall`, but gone with the tab: guards against loops of reloading. */
export function once(name: string): boolean {
  try {
    if (sessionStorage.getItem(`encounters.${name}`) !== null) return false;
    sessionStorage.setItem(`encounters.${name}`, 'done');
    return true;
  } catch {
    return false;
  }
}
