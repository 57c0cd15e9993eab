import { useState, type ReactNode } from 'react';
import { publisherLink } from '#explore/address-link.ts';
import { onScreen } from './handle-shown.ts';
import { useWords } from '#parts/words.tsx';

/** A message to the publisher that says where the reader is and what is shown there. Nothing without an address to send it to. */
export function ReportError({ contact }: { readonly contact: string | undefined }): ReactNode {
  const { app } = useWords();
  const [prepared, setPrepared] = useState<string>();
  const href = contact === undefined ? undefined : publisherLink(contact);
  if (href === undefined) return null;
  // What is on screen is read when the reader asks, by any means: the link is then already what it shall be.
  const prepare = (): void => {
    if (!href.startsWith('mailto:')) return;
    const page = document.title;
    const words = new Map([
      ['subject', app.errorSubject(page)],
      ['body', app.errorBody(page, window.location.href, shownNow())],
    ]);
    setPrepared([...words].map(([name, text]) => `${name}=${encodeURIComponent(text)}`).join('&'));
  };
  const [to = href] = href.split('?');
  return (
    <a
      href={prepared === undefined ? href : `${to}?${prepared}`}
      rel="noopener noreferrer"
      onPointerDown={prepare}
      onFocus={prepare}
    >
      {app.reportError}
    </a>
  );
}

/** The heading of the page and the numbers of the result. */
function shownNow(): string {
  const result = onScreen()?.result;
  const heading = document.querySelector('h1')?.textContent ?? '';
  return result === undefined ? heading : `${heading} (${result.possible} / ${result.total})`;
}
