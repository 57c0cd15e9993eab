import { useId, useState, type ReactNode } from 'react';
import { useResult } from '#explore/answers.ts';
import { PHONE, useMedia } from '#ui/media.ts';
import { useTimeWindow } from '#parts/canvas/window.ts';
import { Nothing } from '#parts/nothing.tsx';
import { OverviewStrip } from '#parts/overview.tsx';
import { ViewTools } from '#parts/viewtools.tsx';
import { useWords } from '#parts/words.tsx';
import aloud from '#ui/aloud.module.css';
import { ColumnChooser } from './chooser.tsx';
import { CopyRows } from './copy.tsx';
import { Foot } from './foot.tsx';
import { Grid } from './grid.tsx';
import css from './list.module.css';
import { SortSelect } from './sortselect.tsx';
import type { ListBy } from '#engine/list-answer.ts';

/** Every event of the choice as a row. */
export function ListView(): ReactNode {
  const { list } = useWords();
  const time = useTimeWindow();
  const { data } = useResult();
  const narrow = useMedia(PHONE);
  const [shown, setShown] = useState<readonly ListBy[]>([]);
  const hint = useId();
  const empty = data?.possible === 0;
  return (
    <section className={css.view} aria-label={list.name}>
      <ViewTools>
        {narrow ? (
          <SortSelect />
        ) : (
          <>
            <CopyRows disabled={empty} />
            <ColumnChooser />
          </>
        )}
      </ViewTools>
      <h2 className={aloud.only}>{list.heading}</h2>
      <p id={hint} className={aloud.only}>
        {list.hint}
      </p>
      {empty ? (
        <div className={css.nothing}>
          <Nothing />
        </div>
      ) : (
        <Grid narrow={narrow} hint={hint} onColumns={setShown} />
      )}
      {!narrow && !empty && <Foot shown={shown} />}
      {!narrow && time !== undefined && <OverviewStrip time={time} />}
    </section>
  );
}
