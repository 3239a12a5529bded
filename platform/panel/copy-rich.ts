/**
 * Puts a text on the clipboard twice: as HTML for documents, as plain text for everything else. Where the browser does not
 * take the first way (no permission, no `ClipboardItem`), the copy command is tried, then plain text alone.
 *
 * @returns `false` where the browser refuses all of them
 */
export async function copyRich(html: string, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    if (copyByCommand(html, text)) return true;
  }
  return copyText(text);
}

/** Puts a plain text on the clipboard; `false` where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The old command, whose event takes any types. */
function copyByCommand(html: string, text: string): boolean {
  let taken = false;
  const give = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', give, { capture: true, once: true });
  try {
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give, { capture: true });
  }
}
