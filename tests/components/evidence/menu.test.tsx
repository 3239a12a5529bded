import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Menu } from '../../../components/evidence/menu.tsx';

afterEach(cleanup);

const run = vi.fn();
const named = (label: string) => ({ label, run: () => run(label) });
const button = () => screen.getByRole('button', { name: 'Keep' });
const focused = () => document.activeElement?.textContent;
const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });

beforeEach(() => {
  run.mockReset();
  render(
    <Menu label="Keep" class="icon-btn" groups={[[named('Copy'), named('Link')], [], [named('Save'), named('Send')]]}>
      …
    </Menu>,
  );
});

describe('a menu', () => {
  it('opens at its first item, and says that it is open', () => {
    expect(button().getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button());
    expect(button().getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('menu', { name: 'Keep' }).id).toBe(button().getAttribute('aria-controls'));
    expect(screen.getAllByRole('separator')).toHaveLength(1);
    expect(focused()).toBe('Copy');
  });

  it('opens with the arrows, at the end they come from', () => {
    button().focus();
    press('ArrowUp');
    expect(focused()).toBe('Send');
  });

  it('goes round with the arrows, to its ends and to letters', () => {
    fireEvent.click(button());
    const path = ['ArrowUp', 'ArrowDown', 'ArrowDown', 'End', 'Home', 's', 's', 's', 'x'].map((key) => {
      press(key);
      return focused();
    });
    expect(path).toEqual(['Send', 'Copy', 'Link', 'Send', 'Copy', 'Save', 'Send', 'Save', 'Save']);
  });

  it('runs an item, and gives the focus back', () => {
    fireEvent.click(button());
    fireEvent.click(screen.getByRole('menuitem', { name: 'Save' }));
    expect(run).toHaveBeenCalledExactlyOnceWith('Save');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button());
  });

  it.each([
    ['Escape', () => press('Escape'), true],
    ['Tab', () => press('Tab'), false],
    ['its button', () => fireEvent.click(button()), false],
    ['a click elsewhere', () => fireEvent.pointerDown(document.body), false],
    ['a scroll of the page', () => fireEvent.scroll(document), false],
  ])('is closed by %s', async (_, close, backToButton) => {
    fireEvent.click(button());
    close();
    expect(screen.queryByRole('menu')).toBeNull();
    if (backToButton) expect(document.activeElement).toBe(button());
    expect(run).not.toHaveBeenCalled();
  });
});
