import type { Words } from './words.ts';
import { about } from './en/about.ts';
import { app } from './en/app.ts';
import { common } from './en/common.ts';
import { entity } from './en/entity.ts';
import { event } from './en/event.ts';
import { filters } from './en/filters.ts';
import { list } from './en/list.ts';
import { nothing } from './en/nothing.ts';
import { records } from './en/records.ts';
import { report } from './en/report.ts';
import { timeline } from './en/timeline.ts';

/** Every word of the interface in English. */
export const words: Words = {
  lang: 'en',
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
