import { useCallback, useEffect, useMemo, useState, useSyncExternalStore, type RefObject } from 'react';
import { pick, type Text } from '#domain/text.ts';
import { useLanguages } from '#parts/text.tsx';
import { canvasMeasure } from '#scene/measure.ts';
import type { Palette } from '#scene/palette.ts';
import type { Measure } from '#scene/shapes.ts';
import { matches } from '#ui/media.ts';
import { readPalette, watchTheme } from './theme.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Size of an element in whole px; zero until it is known. */
export function useSize(ref: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useEffect(() => {
    const element = ref.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      const next = { width: element.clientWidth, height: element.clientHeight };
      setSize((before) => (before.width === next.width && before.height === next.height ? before : next));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [ref]);
  return size;
}

/** What a canvas is painted with; a new object when the theme, the text size or the screen changes. */
export interface Look {
  readonly palette: Palette;
  readonly measure: Measure;
  readonly rootScale: number;
  readonly pixelRatio: number;
}

/** Undefined until the fonts are there: nothing is arranged with the widths of other letters. */
export function useLook(canvas: RefObject<HTMLCanvasElement | null>, fontsReady: boolean): Look | undefined {
  const [look, setLook] = useState<Look>();
  const pixelRatio = usePixelRatio();
  useEffect(() => {
    const element = canvas.current;
    if (!fontsReady || element === null) return undefined;
    const read = () => {
      const palette = readPalette(element, matches('(forced-colors: active)'));
      setLook((before) => ({
        palette,
        measure: before?.measure ?? canvasMeasure(document.createElement('canvas'), palette.sans),
        rootScale: rootScale(),
        pixelRatio,
      }));
    };
    read();
    return typeof matchMedia === 'function' ? watchTheme(read) : undefined;
  }, [canvas, fontsReady, pixelRatio]);
  return look;
}

/** 1 at a root font of 16 px. */
function rootScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(size) && size > 0 ? size / 16 : 1;
}

/** Device pixels per CSS px; follows the window to another screen and the browser's own zoom. */
function usePixelRatio(): number {
  const subscribe = useCallback((listener: () => void) => {
    window.addEventListener('resize', listener);
    return () => {
      window.removeEventListener('resize', listener);
    };
  }, []);
  return useSyncExternalStore(subscribe, () => window.devicePixelRatio);
}

/** The plain string of a text of the data; the same function as long as the languages are the same. */
export function useStableText(): (text: Text) => string {
  const key = useLanguages().join(' ');
  return useMemo(() => {
    const languages = key.split(' ');
    return (text) => pick(text, languages).value;
  }, [key]);
}
