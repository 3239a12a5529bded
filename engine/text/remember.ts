/** A function of an object that is reckoned once an object, for as long as that lives. For pure functions only; what it returns is shared. */
export function rememberOf<Key extends object, Value>(reckon: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = reckon(key);
      known.set(key, value);
    }
    return value;
  };
}

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
