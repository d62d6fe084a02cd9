import { posix } from 'node:path';
import ts from 'typescript';
import { importsOf, lineOf, roomOf, type Source, visitSource } from './house-source.ts';

/** A rule of the house: what is wrong with a file, a sentence each that says what to do next. */
export type Rule = (source: Source) => readonly string[];

/** Which rooms a room may import from, besides itself: data flows one way (see the house in the README's architecture). */
const DIRECTIONS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  facts: [],
  figures: ['text', 'facts'],
  claims: ['text', 'figures', 'facts'],
  checks: ['text', 'figures', 'claims', 'facts'],
  report: ['text', 'figures', 'claims', 'checks', 'facts'],
  page: ['text'],
  documents: ['text'],
  view: ['text', 'figures', 'claims', 'checks', 'facts', 'report'],
  extension: ['text', 'figures', 'claims', 'checks', 'facts', 'report', 'page', 'view', 'documents'],
  // What others import: the engine, and HTML read as the command line reads it.
  library: ['text', 'report', 'checks', 'cli'],
  cli: ['text', 'figures', 'claims', 'checks', 'facts', 'report', 'page', 'view', 'documents'],
};

/** The public contract: plain types, which every room may name. */
const CONTRACT = 'src/report/report.ts';

/** The words of the interface, which the browser gives to the extension and view/ to tests. */
const WORDS = '_locales/en/messages.json';

/** The room of each package; any other is a decision to be written down here. */
const DOORS: Readonly<Record<string, string>> = {
  compromise: 'text',
  'currency-codes': 'facts',
  jstat: 'facts',
  'date-fns': 'facts',
  '@date-fns/utc': 'facts',
  linkedom: 'cli',
  'webextension-polyfill': 'extension',
  'string-width': 'report',
  // Files that are no text: large libraries, loaded when the first such file comes.
  mammoth: 'documents',
  'pdfjs-dist': 'documents',
  'postal-mime': 'documents',
  // Types alone, of @types/sarif.
  sarif: 'report',
};

const PURE = new Set(['text', 'figures', 'claims', 'checks', 'facts', 'report']);
const DOM = new Set(['page', 'view']);

/** Globals that a pure room may not touch, and what to do instead. */
const IMPURE = new Set(
  `console document window navigator location history fetch process performance localStorage sessionStorage indexedDB caches setTimeout setInterval
  setImmediate queueMicrotask requestAnimationFrame requestIdleCallback crypto Buffer require globalThis self browser chrome XMLHttpRequest WebSocket
  Worker DOMParser`.split(/\s+/),
);
const EXTENSION_API = new Set(['browser', 'chrome']);
const CHANCE = new Set(['Date.now', 'Math.random']);

const LONGEST_FILE = 250;

export const directions: Rule = (source) => {
  const room = roomOf(source.path);
  if (room === null) return [];
  const allowed = DIRECTIONS[room];
  if (!allowed)
    return [
      `${source.path}: src/${room}/ is no room of the house; move the file into one, or add the room to test/house-rules.ts.`,
    ];
  return importsOf(source).flatMap(({ from, onlyTypes }) => {
    if (!from.startsWith('.')) return [];
    const target = posix.join(posix.dirname(source.path), from);
    const other = roomOf(target);
    if (
      other === room ||
      (target === 'package.json' && room === 'cli') ||
      (target === WORDS && room === 'view') ||
      (other !== null && allowed.includes(other)) ||
      (target === CONTRACT && onlyTypes)
    )
      return [];
    return [
      `${source.path}: ${room}/ may not import ${target}; move what it needs into ${[room, ...allowed].join(', ')}, or pass it as an argument.`,
    ];
  });
};

export const endings: Rule = (source) =>
  importsOf(source)
    .filter(({ from }) => from.startsWith('.') && !/\.(?:ts|json|html|css)$/.test(from))
    .map(({ from }) => `${source.path}: write the import of ${from} with its .ts ending.`);

export const doors: Rule = (source) => {
  const room = roomOf(source.path);
  return importsOf(source).flatMap(({ from }) => {
    if (from.startsWith('.')) return [];
    if (from.startsWith('node:'))
      return room === 'cli' ? [] : [`${source.path}: ${from} is node's; only cli/ may import it.`];
    const name = packageOf(from);
    const home = DOORS[name];
    if (home === undefined)
      return [
        `${source.path}: the package ${name} has no door; name its room in test/house-rules.ts and its reason in the README.`,
      ];
    return home === room
      ? []
      : [`${source.path}: ${name} may be imported in ${home}/ only; ask ${home}/ for what is needed.`];
  });
};

/** "compromise" of "compromise/one", "@scope/name" of "@scope/name/part". */
export const packageOf = (from: string): string => from.split('/', from.startsWith('@') ? 2 : 1).join('/');

export const purity: Rule = (source) => {
  const room = roomOf(source.path) ?? '';
  const forbidden = PURE.has(room) ? IMPURE : DOM.has(room) ? EXTENSION_API : null;
  if (!forbidden) return [];
  const own = ownNames(source);
  const found: string[] = [];
  const say = (node: ts.Node, what: string) =>
    found.push(`${source.path}:${lineOf(node)}: ${room}/ may not use ${what}; take what it gives as an argument.`);
  visitSource(source, (node) => {
    if (ts.isIdentifier(node) && forbidden.has(node.text) && isValue(node) && !own.has(node.text)) say(node, node.text);
    if (!PURE.has(room)) return;
    if (ts.isPropertyAccessExpression(node) && CHANCE.has(node.getText())) say(node, node.getText());
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && node.arguments?.length !== 1)
      say(node, 'the clock (new Date without one argument)');
    if (ts.isCallExpression(node) && node.expression.getText() === 'Date') say(node, 'the clock (Date())');
  });
  return found;
};

const NETWORK = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'sendBeacon']);

/** Nothing leaves a reader's device but by its one door; the command line fetches a page that it is given the address of. */
const NETWORK_DOORS = new Set(['src/extension/rate-service.ts', 'src/cli/fetch-page.ts']);

export const network: Rule = (source) => {
  if (roomOf(source.path) === null || NETWORK_DOORS.has(source.path)) return [];
  const own = ownNames(source);
  const found: string[] = [];
  visitSource(source, (node) => {
    if (!ts.isIdentifier(node) || !NETWORK.has(node.text) || own.has(node.text)) return;
    if (isValue(node) || (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node))
      found.push(
        `${source.path}:${lineOf(node)}: ${node.text}; only ${[...NETWORK_DOORS].join(' and ')} may reach the network.`,
      );
  });
  return found;
};

/** Is a name used as a value, rather than the name of a property, a declaration or a type? */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent)) return false;
  return !('name' in parent && parent.name === node) || ts.isShorthandPropertyAssignment(parent);
}

/** The names that a file gives to things of its own: parameters, variables, functions, imports. */
function ownNames(source: Source): ReadonlySet<string> {
  const names = new Set<string>();
  visitSource(source, (node) => {
    const declares =
      ts.isParameter(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node);
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
  });
  return names;
}

export const length: Rule = ({ path, text }) => {
  const lines = text.trimEnd().split('\n').length;
  if (lines <= LONGEST_FILE || path.endsWith('-data.ts')) return [];
  return [`${path}: ${lines} lines; find the second thing in it and give that a file (${LONGEST_FILE} is the limit).`];
};

export const shape: Rule = (source) => {
  const found: string[] = [];
  const say = (node: ts.Node, what: string) => found.push(`${source.path}:${lineOf(node)}: ${what}`);
  visitSource(source, (node) => {
    if (ts.isClassDeclaration(node) || ts.isClassExpression(node))
      say(node, 'a class; write functions over plain readonly data.');
    if (ts.isEnumDeclaration(node)) say(node, 'an enum; write a union of strings.');
    if (ts.isCatchClause(node) && node.block.statements.length === 0)
      say(node, 'an empty catch; return what is known, or name the noise and why it is none.');
    if ((ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) && DOM_NAMES.has(node.name.text))
      say(node, `${node.name.text} is the DOM's name; call the type by what it is in an article.`);
  });
  if (/(?:Manager|Helper|Util)s?\b/i.test(posix.basename(source.path, '.ts')))
    found.push(`${source.path}: name the file for what it gives, not for helping.`);
  return found;
};

const DOM_NAMES = new Set(['Range', 'Text', 'Document', 'Highlight', 'Element', 'Node', 'Selection']);

/** A path of one machine, which no other has. */
const MACHINE_PATH = /(?<![\w.:/)-])\/(?:home|root|work|Users)\/\w|\b[A-Z]:\\\w/;
const UNDATED = /\b(?:TODO|FIXME|HACK)\b(?! \[\d{4}-\d{2}-\d{2}\])/;

export const lines: Rule = ({ path, text }) =>
  text
    .split('\n')
    .flatMap((line, index) => [
      ...(MACHINE_PATH.test(line)
        ? [`${path}:${index + 1}: a path of one machine; write it from the project's root.`]
        : []),
      ...(UNDATED.test(line)
        ? [`${path}:${index + 1}: a temporary line without its day; write // TODO [2027-06-01]: what ends then.`]
        : []),
    ]);
