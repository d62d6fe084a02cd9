import { readFile } from 'node:fs/promises';

/** What packages do by `new Function`, which an extension may not: none of it is reached here. The build fails where one has moved. */
const WITHOUT_EVAL = [
  // Tells whether it may; the answer is no.
  [/new Function\(""\);/, 'throw new Error("not allowed");'],
  // Compiles functions of colour, for drawing.
  [/return new Function\("src", "srcOffset", "dest", "destOffset", compiled\);/, 'return null;'],
  // Looks for node's modules, and for the global object of the nineties.
  [/return Function\('return require\("' \+ name \+ '"\)'\)\(\);/, 'return undefined;'],
  [/Function\('return this'\)\(\)/, 'globalThis'],
  // Loads its other half, or a decoder of pictures, from an address; the half that is needed is here.
  [/await import\(\s*\/\*[^)]*\)/, 'null'],
  // Templates, which mammoth has no use for.
  [/new Function\(argument, '_', source\)/, 'null'],
  // A callback that is a string.
  [/new Function\(""\+\w\)/, 'null'],
];

/** Bundles them without it. */
export const withoutEval = {
  name: 'without-eval',
  setup(esbuild) {
    const files = /[\\/]pdf(?:\.worker)?\.mjs$|[\\/]underscore[\\/].*\.js$|[\\/]jszip\.min\.js$/;
    esbuild.onLoad({ filter: files }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      for (const [call, instead] of WITHOUT_EVAL) contents = contents.replace(call, instead);
      const left = /(?<![\w.$])Function\(/.exec(contents);
      return left ? { errors: [{ text: `${path} calls Function; see WITHOUT_EVAL` }] } : { contents, loader: 'js' };
    });
  },
};
