/** Sizes of the timeline's grammar in CSS px. All of them grow with the visitor's text size. */
export interface Metrics {
  readonly glyph: number;
  readonly glyphHovered: number;
  readonly glyphSelected: number;
  readonly bar: number;
  readonly band: number;
  readonly strip: number;
  /** Height of a sub-row, and what a lane has above and below its sub-rows together. */
  readonly row: number;
  readonly lanePadding: number;
  /** Height of a lane drawn as density: its area and the room above it. */
  readonly densityArea: number;
  readonly densityHead: number;
  /** Width and height that a heaped tick takes; it leaves a px of both free. */
  readonly tickCell: number;
  readonly tickLevel: number;
  readonly label: number;
  /** From the centre of a glyph to its label, and from the end of a bar or bracket. */
  readonly gap: number;
  readonly endGap: number;
  readonly labelMax: number;
  readonly labelMin: number;
  /** A label starts this far before the end of its band … */
  readonly bandOverlap: number;
  /** … unless the band is wider than this: then it stands beside the glyph. */
  readonly bandWide: number;
  /** What may stand on the ends of a band. */
  readonly bandEnd: number;
  /** Marks nearer than this to the right end of time have their labels on the left. */
  readonly flip: number;
  /** Between a label and whatever follows it. */
  readonly air: number;
  /** Length of what is drawn where a start or end is not known or not limited. */
  readonly tail: number;
  /** Least width of a trip's bracket. */
  readonly bracket: number;
}

/** `rootScale`: 1 at a root font of 16 px. */
export function metrics(rootScale: number): Metrics {
  const px = (size: number) => size * rootScale;
  return {
    glyph: px(9),
    glyphHovered: px(11),
    glyphSelected: px(12),
    bar: px(7),
    band: px(8),
    strip: px(4),
    row: px(19.6),
    lanePadding: px(6),
    densityArea: px(52),
    densityHead: px(14),
    tickCell: px(4),
    tickLevel: px(5),
    label: px(13),
    gap: px(9),
    endGap: px(5),
    labelMax: px(176),
    labelMin: px(58),
    bandOverlap: px(30),
    bandWide: px(340),
    bandEnd: px(12),
    flip: px(190),
    air: px(6),
    tail: px(48),
    bracket: px(11),
  };
}
