/** Kept for this long in milliseconds: Firefox may ask where to save, and reads the file only then. */
const READABLE_FOR = 120_000;

/**
 * Saves a text as a file by a link to a Blob, which needs no permission to see the reader's downloads.
 * @returns `false` where the browser does not let it be made
 */
export function saveFile(name: string, type: string, content: string): boolean {
  try {
    const url = URL.createObjectURL(new Blob([content], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    // Firefox follows only links that are in the document.
    link.hidden = true;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), READABLE_FOR);
    return true;
  } catch {
    return false;
  }
}
