import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A file of the project, its path from the project's root: "src/text/article.ts". */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** What a file imports: "../text/article.ts", "linkedom", "node:fs". */
export interface Import {
  readonly from: string;
  /** Only types are taken, so that nothing of it is in the built file. */
  readonly onlyTypes: boolean;
}

/** All files under a folder of the project with one of these endings, in order of their paths. */
export function sourcesUnder(folder: string, endings: readonly string[] = ['.ts']): readonly Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** "text" for src/text/article.ts; null outside src/. */
export const roomOf = (path: string): string | null => /^src\/([^/]+)\//.exec(path)?.[1] ?? null;

/** The imports, re-exports and dynamic imports of a file. */
export function importsOf(source: Source): readonly Import[] {
  const imports: Import[] = [];
  visit(parsed(source), (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      imports.push({
        from: node.moduleSpecifier.text,
        onlyTypes: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
      });
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      imports.push({ from: node.moduleSpecifier.text, onlyTypes: node.isTypeOnly });
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
      imports.push({ from: node.argument.literal.text, onlyTypes: true });
    const [argument] =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
    if (argument && ts.isStringLiteral(argument)) imports.push({ from: argument.text, onlyTypes: false });
  });
  return imports;
}

/** Calls `seen` for every node of a file's syntax tree, parents first. */
export function visitSource(source: Source, seen: (node: ts.Node) => void): void {
  visit(parsed(source), seen);
}

/** The line of a node, counted from 1. */
export const lineOf = (node: ts.Node): number =>
  node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;

function visit(node: ts.Node, seen: (node: ts.Node) => void): void {
  seen(node);
  ts.forEachChild(node, (child) => visit(child, seen));
}

const TREES = new WeakMap<Source, ts.SourceFile>();

function parsed(source: Source): ts.SourceFile {
  const known = TREES.get(source);
  if (known) return known;
  const tree = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true);
  TREES.set(source, tree);
  return tree;
}
