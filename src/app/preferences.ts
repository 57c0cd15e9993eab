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

/** The same for this tab alone, gone when it is closed. */
export function recallForTab(name: string): string | undefined {
  try {
    return sessionStorage.getItem(`encounters.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** False where it could not be kept. */
export function rememberForTab(name: string, value: string): boolean {
  try {
    sessionStorage.setItem(`encounters.${name}`, value);
    return true;
  } catch {
    return false;
  }
}
