/** A search that came back with nothing. */
export const NOTHING_FOUND = (
  <>
    <path class="p" d="M12 22h28" />
    <path class="o dash" d="M12 42h30" />
    <circle class="t k" cx="66" cy="28" r="13" />
    <path class="t k" d="m76 38 9 9" />
  </>
);
