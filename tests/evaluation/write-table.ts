import { readFileSync, writeFileSync } from 'node:fs';

/** Puts a table between `<!-- name -->` and `<!-- /name -->` of a document. Throws where the document has no such place. */
export function writeTable(file: string, name: string, table: string): void {
  const text = readFileSync(file, 'utf8');
  const place = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!place.test(text)) throw new Error(`${file} has no place for the table: <!-- ${name} --><!-- /${name} -->`);
  writeFileSync(
    file,
    text.replace(place, (_, open: string, close: string) => `${open}\n\n${table}\n\n${close}`),
  );
}
