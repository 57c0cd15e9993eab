import type { Words } from './words.ts';
import { about } from './de/about.ts';
import { app } from './de/app.ts';
import { common } from './de/common.ts';
import { entity } from './de/entity.ts';
import { event } from './de/event.ts';
import { filters } from './de/filters.ts';
import { list } from './de/list.ts';
import { nothing } from './de/nothing.ts';
import { records } from './de/records.ts';
import { report } from './de/report.ts';
import { timeline } from './de/timeline.ts';

/** Every word of the interface in German. */
export const words: Words = {
  lang: 'de',
  about,
  app,
  common,
  entity,
  event,
  filters,
  list,
  nothing,
  records,
  report,
  timeline,
};
