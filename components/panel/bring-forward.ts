/**
 * Brings a card to the front: opens what hides it, scrolls to it and gives it the focus, as the mark on the page can take none.
 * `false` where the panel has no such card.
 */
export function bringForward(root: HTMLElement, id: string): boolean {
  const card = [...root.querySelectorAll<HTMLElement>('article[data-card]')].find((each) => each.dataset.card === id);
  if (card === undefined) return false;
  for (const details of card.querySelectorAll('details')) details.open = true;
  // It takes the focus only for being brought forward; the keyboard's own way goes through its buttons.
  card.tabIndex = -1;
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'start', behavior: 'instant' });
  return true;
}
