/** Words are few and repeat; the bound only guards against pages made of endless new words. */
const BOUND = 20_000;

/** A function of a word that is reckoned once a word. For pure functions only; what it returns is shared. */
export function remember<Value>(reckon: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      value = reckon(word);
      if (known.size >= BOUND) known.clear();
      known.set(word, value);
    }
    return value;
  };
}
