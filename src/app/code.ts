import type { ComponentType } from 'react';
import { busyWith } from './busy.ts';

/** A component whose code comes when it is needed, once. */
export interface Code<Props> {
  /** A failed attempt is forgotten, so that a retry fetches again. */
  readonly load: () => Promise<ComponentType<Props>>;
  /** The component, if it is here. */
  readonly current: () => ComponentType<Props> | undefined;
}

export function createCode<Props>(fetch: () => Promise<ComponentType<Props>>): Code<Props> {
  let here: ComponentType<Props> | undefined;
  let coming: Promise<ComponentType<Props>> | undefined;
  const begin = async (): Promise<ComponentType<Props>> => {
    try {
      here = await fetch();
      return here;
    } catch (error) {
      coming = undefined;
      throw error;
    }
  };
  return {
    load: () => (coming ??= busyWith(begin())),
    current: () => here,
  };
}
