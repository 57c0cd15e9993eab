import type { about } from './de/about.ts';
import type { app } from './de/app.ts';
import type { common } from './de/common.ts';
import type { entity } from './de/entity.ts';
import type { event } from './de/event.ts';
import type { filters } from './de/filters.ts';
import type { list } from './de/list.ts';
import type { nothing } from './de/nothing.ts';
import type { records } from './de/records.ts';
import type { report } from './de/report.ts';
import type { timeline } from './de/timeline.ts';
import type { Lang } from './lang.ts';

/** Every word of the interface in one language, by area. German is the model: a word missing in the other is a compile error. */
export interface Words {
  readonly lang: Lang;
  readonly about: typeof about;
  readonly app: typeof app;
  readonly common: typeof common;
  readonly entity: typeof entity;
  readonly event: typeof event;
  readonly filters: typeof filters;
  readonly list: typeof list;
  readonly nothing: typeof nothing;
  readonly records: typeof records;
  readonly report: typeof report;
  readonly timeline: typeof timeline;
}
