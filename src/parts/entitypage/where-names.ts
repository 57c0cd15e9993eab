/**
 * Names from the place outwards, so that none repeats the next: "Messegelände (Nord), Garbsen" within "Garbsen" is
 * written as "Messegelände (Nord)" before it.
 */
export function placeNames(labels: readonly string[]): readonly string[] {
  return labels.map((label, index) => {
    const larger = labels[index + 1];
    const tail = larger === undefined ? '' : `, ${larger}`;
    return tail !== '' && label.endsWith(tail) && label.length > tail.length
      ? label.slice(0, -tail.length)
      : label;
  });
}
