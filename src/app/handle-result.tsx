import { useEffect, useLayoutEffect, type ReactNode } from 'react';
import { useDesk, useResult } from '#explore/answers.ts';
import { useReport } from '#explore/hooks.ts';
import { useLive } from '#parts/canvas/live.ts';
import { busyWhile } from './busy.ts';
import { show } from './handle-shown.ts';

/** Tells the handle which result the page shows, and when the timeline has come to rest. */
export function ResultForHandle(): ReactNode {
  const { data } = useResult();
  const report = useReport();
  const desk = useDesk();
  useLayoutEffect(() => {
    show(data === undefined ? undefined : { result: data, report, desk });
    return () => show(undefined);
  }, [data, report, desk]);
  const live = useLive();
  useEffect(() => busyWhile(live.busy), [live]);
  return null;
}
