import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** One import of one source file, dynamic and type imports included. */
export interface Import {
  readonly file: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

/** A source file of `src`: path under `src`, text, and its tree (of the script parts, for Astro files). */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

const SRC = new URL('../../../src/', import.meta.url);

/** All TypeScript and Astro files of `src`, sorted. */
export function sourceFiles(): readonly SourceFile[] {
  return pathsIn('').flatMap((path) => {
    if (!/\.(ts|astro)$/.test(path)) return [];
    const text = readFileSync(new URL(path, SRC), 'utf8');
    const code = path.endsWith('.astro') ? scriptsOf(text) : text;
    return [{ path, text, tree: ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true) }];
  });
}

/** Paths of all files below a folder of `src`, sorted. */
export function pathsIn(folder: string): readonly string[] {
  return readdirSync(new URL(folder, SRC), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(SRC.pathname.length).replace(/^\/+/, ''),
    )
    .toSorted();
}

/** The header of an Astro component and its `<script>` elements. */
function scriptsOf(text: string): string {
  const header = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = Array.from(text.matchAll(/<script>([\s\S]*?)<\/script>/g), ([, script]) => script);
  return [header, ...scripts].join('\n');
}

export function importsOf({ path, tree }: SourceFile): readonly Import[] {
  return nodesOf(tree).flatMap((node) => {
    const found = importedBy(node);
    return found === null ? [] : [{ file: path, ...found }];
  });
}

function importedBy(node: ts.Node): Omit<Import, 'file'> | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return {
      from: node.moduleSpecifier.text,
      typeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
    };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
    return { from: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { from: node.argument.literal.text, typeOnly: true };
  }
  const [argument] =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
  return argument !== undefined && ts.isStringLiteral(argument) ? { from: argument.text, typeOnly: false } : null;
}

/** A node and everything below it. */
export function nodesOf(root: ts.Node): readonly ts.Node[] {
  const out: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    out.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return out;
}

/** `name:lines` of every function, by the lines from its first to its last character. */
export function functionsOf({ path, tree }: SourceFile): readonly { readonly name: string; readonly lines: number }[] {
  const lineOf = (offset: number): number => tree.getLineAndCharacterOfPosition(offset).line;
  return nodesOf(tree).flatMap((node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return [];
    return [{ name: `${path} ${nameOf(node)}`, lines: lineOf(node.getEnd()) - lineOf(node.getStart(tree)) + 1 }];
  });
}

function nameOf(node: ts.SignatureDeclaration): string {
  const { parent } = node;
  if (node.name !== undefined) return node.name.getText();
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText() : '(nameless)';
}
