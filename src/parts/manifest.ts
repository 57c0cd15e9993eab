import type { ComponentType } from 'react';
import type { Words } from '#i18n/words.ts';

/** What a view tells the app about itself. The app finds `views/*\/manifest.ts` by glob: deleting the folder removes the view. */
export interface ViewManifest {
  /** Segment of the address: `timeline`, `event`, … */
  readonly address: string;
  /** `view`: a tab of the explorer, in `order`. `page`: shows one record. `panel`: beside every view of the explorer. `start`: before a data set is chosen. */
  readonly kind: 'view' | 'page' | 'panel' | 'start';
  readonly order: number;
  readonly name: (words: Words) => string;
  readonly load: () => Promise<ComponentType>;
}
