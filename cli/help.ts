/** What `second-source --help` prints. */
export const GENERAL_HELP = `Second Source compares the figures of a page with those of other articles, on this machine.

Usage: second-source COMMAND [options]

Commands:
  check FILE…       compare pages with a corpus and report every figure that others give too
  build DIR         make a corpus pack of a folder of articles
  extract FILE…     list the claims that are read in a text
  lookup "TEXT"     compare a passage, as a selection look-up does
  inspect PACK      tell what is in a pack and whether it is whole
  fingerprint FILE  print the hashes by which copies of an article are known

  second-source COMMAND --help tells more about one of them.
  second-source --version prints the version.

Exit codes: 0 done, 2 bad input (one line says which file and what is wrong; nothing is written), 1 a fault of the program.
`;

const INPUTS = `Pages are .html files, or .txt files: optional header lines (title: publisher: published: wire: url: language:),
a blank line, then the text. Without a header, a short first line before a paragraph is the title, and a line that
begins "date 2024-08-14" gives the day of publication. UTF-8, UTF-16 and windows-1252 are read.
`;

/** Help of each command, by its name. */
export const COMMAND_HELP = {
  check: `Usage: second-source check FILE… [--corpus PACK]… [--json | --markdown | --csv]

Compares each page with the corpus. Without --corpus, the bundled corpus is used; several packs are searched together.

  --corpus PACK  a pack made by "second-source build"; may be given several times
  --json         one report a line, in the order of the files
  --markdown     reports as Markdown
  --csv          one row for each pair of figures

${INPUTS}`,
  build: `Usage: second-source build DIR --out PACK

Makes a pack of the .md, .txt and .html articles in a folder (not of its subfolders). An article's id is its file name
without extension; an .md article states its id in its front matter.

  --out PACK     the file to write; it is replaced only when the pack is complete

${INPUTS}`,
  extract: `Usage: second-source extract FILE… [--json]
       second-source extract --jsonl < LINES

Lists the claims read in each file (.html, .txt, or a corpus article .md).

  --json         one line a file: {"id", "claims"}
  --jsonl        reads {"id", "text", "lang"} a line from standard input, writes {"id", "claims"} a line

${INPUTS}`,
  lookup: `Usage: second-source lookup "TEXT" [--corpus PACK]… [--json]

Compares a passage with the corpus, as looking up selected text in the browser does.

  --corpus PACK  a pack made by "second-source build"; may be given several times
  --json         the report as JSON
`,
  inspect: `Usage: second-source inspect PACK [--json]

Tells which articles a pack holds and how many claims were read in each. Exit code 2 where the pack is damaged or of
another version.
`,
  fingerprint: `Usage: second-source fingerprint FILE

Prints the hashes of an article's text as one JSON array, for the front matter of a corpus article. They identify copies
and other versions of the text; the text cannot be read from them.

${INPUTS}`,
} as const;

export type CommandName = keyof typeof COMMAND_HELP;

export const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMAND_HELP, name);
