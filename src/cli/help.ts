/** What --help prints. */
export const HELP = `Finds the figures in a news article that contradict each other.

figurecheck [options] [FILE | URL | -]...

Reads articles (plain text, Markdown, HTML, .docx, .pdf, .eml) and prints what does not add up. "-", or no operand on a pipe, is standard input.
Nothing is sent anywhere; only an address that you name is fetched.

  -f, --format FORMAT   text, json, jsonl, markdown, csv, sarif or annotation (W3C Web Annotation); text by default. json of several
                        operands is an array
      --batch           each line of input is an article, {"id": "…", "text": "…"} or {"id": "…", "html": "…"} with "title",
                        "url", "published" and "lang" where known; each line of output its report
      --published DATE  when the article is from, where it does not say: 2004-12-24, 2004-12 or 2004
      --lang TAG        the article's language, where it does not say: en, en-GB, de
      --only CHECK      run only this check; repeatable
      --skip CHECK      leave this check out; repeatable
      --fail-on WHAT    what makes the exit status 1: inconsistent (as by default), review or never
      --list            list the checks
      --explain CHECK   what a check finds and does not see, with examples
  -h, --help            this
  -v, --version         the version

Exit status: 0 nothing to fail on, 1 something found, 2 bad usage or unreadable input.
`;
