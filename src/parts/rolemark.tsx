import type { ReactNode } from 'react';
import { isPresent, type Presence } from '#domain/presence.ts';
import css from './rolemark.module.css';

type RoleClass = 'host' | 'voice' | 'guest' | 'present';

const CLASSES: ReadonlyMap<string, RoleClass> = new Map([
  ['host', 'host'],
  ['organizer', 'host'],
  ['speaker', 'voice'],
  ['moderator', 'voice'],
  ['guest', 'guest'],
  ['signatory', 'guest'],
]);

export function roleClass(role: string | undefined): RoleClass {
  return (role === undefined ? undefined : CLASSES.get(role)) ?? 'present';
}

/** Ring = host, disc = guest, disc with a stroke = voice, small disc = present. Never a head without attested presence: then an open tick with its sign. */
export function RoleMark({
  role,
  presence,
}: {
  readonly role: string | undefined;
  readonly presence: Presence;
}): ReactNode {
  return (
    <svg className={css.mark} width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      {isPresent(presence) ? (
        <Head role={roleClass(role)} online={presence === 'online'} />
      ) : (
        <Tick presence={presence} />
      )}
    </svg>
  );
}

function Head({ role, online }: { readonly role: RoleClass; readonly online: boolean }): ReactNode {
  return (
    <>
      {online && <path className={css.line} d="M0 -7V-5.4M0 5.4V7" />}
      {role === 'host' && <circle className={css.ring} r="3.2" />}
      {role === 'guest' && <circle className={css.disc} r="4" />}
      {role === 'voice' && <circle className={css.disc} r="3.6" cx="-1" cy="1" />}
      {role === 'voice' && <path className={css.stroke} d="M1.6 -1L6.4 -4" />}
      {role === 'present' && <circle className={css.disc} r="2" />}
    </>
  );
}

const SIGN: Record<Exclude<Presence, 'attended' | 'online'>, string> = {
  quoted: 'M0 -3V-0.5M2.2 -3V-0.5',
  mentioned: 'M0.6 0h0.01',
  announced: 'M-0.4 0H3.4M1.8 -1.6L3.4 0L1.8 1.6',
  unknown: '',
};

function Tick({ presence }: { readonly presence: Presence }): ReactNode {
  if (presence === 'attended' || presence === 'online') return null;
  return <path className={css.tick} d={`M-3 -4V4${SIGN[presence]}`} />;
}
