import { useEffect, useState } from 'react';

/** The faces that measured text is set in; a picture arranged before they are there would be arranged twice. */
const NEEDED = [
  '400 13px "Source Sans 3 Variable"',
  '600 13px "Source Sans 3 Variable"',
  '500 28px "Newsreader Variable"',
];

/** A host without the font files, or a connection without end: then the faces of the system are measured instead. */
const PATIENCE_MS = 3000;

let there = false;
let coming: Promise<void> | undefined;

/** Resolves when the faces are there, or will not come. Never rejects. */
export function fontsReady(): Promise<void> {
  coming ??= load().then(() => {
    there = true;
  });
  return coming;
}

/** Whether text may be measured. */
export function useFontsReady(): boolean {
  const [ready, setReady] = useState(there);
  useEffect(() => {
    let gone = false;
    void fontsReady().then(() => {
      if (!gone) setReady(true);
    });
    return () => {
      gone = true;
    };
  }, []);
  return ready;
}

async function load(): Promise<void> {
  const { fonts } = document as { readonly fonts?: FontFaceSet };
  if (fonts === undefined) return;
  const faces = Promise.allSettled(NEEDED.map((face) => fonts.load(face)));
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([faces, patience]);
}
