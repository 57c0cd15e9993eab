/** From here on the filters stand beside the view and the side panel pushes it (DESIGN-LANGUAGE, section 12). */
export const WIDE = '(min-width: 1180px)';
export const DARK = '(prefers-color-scheme: dark)';
