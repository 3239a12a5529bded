/** Brings a range into the middle of the window, at once where the reader wants no motion. */
export function scrollToRange(range: Range): void {
  const parent = range.startContainer.parentElement;
  if (parent === null) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const { height } = parent.getBoundingClientRect();
  if (height < innerHeight) {
    parent.scrollIntoView({ block: 'center', behavior });
    return;
  }
  // In an element taller than the window its middle may be far from the figure.
  const place = range.getBoundingClientRect();
  scrollBy({ top: place.top + place.height / 2 - innerHeight / 2, behavior });
}
