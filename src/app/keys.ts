import { recall, remember } from './preferences.ts';

/** Whether single keys do something outside of fields. On unless switched off. */
export function keysOn(): boolean {
  return recall('keys') !== 'off';
}

export function switchKeys(on: boolean): void {
  remember('keys', on ? undefined : 'off');
}
