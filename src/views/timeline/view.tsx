import type { ReactNode } from 'react';
import { useTimeWindow } from '#parts/canvas/window.ts';
import { PHONE, useMedia } from '#ui/media.ts';
import { EventList } from './list.tsx';
import { Desk } from './desk.tsx';
import { Phone } from './phone/phone.tsx';

/** Time runs from left to right, and downwards where the window is narrow. */
export function TimelineView(): ReactNode {
  const narrow = useMedia(PHONE);
  const time = useTimeWindow();
  if (narrow) return <Phone />;
  // Nothing is dated: there is no time to draw, only events to list.
  return time === undefined ? <EventList /> : <Desk time={time} />;
}
