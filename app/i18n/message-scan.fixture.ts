import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** A message that the source asks for: `ns:key`, or the literal start of one. */
export interface MessageUse {
  key: string;
  prefix: boolean;
  file: string;
}

const ROOT = join(import.meta.dirname, "..");

/**
 * Finds every use of a message in app/: calls of functions that come from `useTranslation(ns)`, `translator(locale, ns)`,
 * `i18n.getFixedT(locale, ns)` or a parameter typed `TFunction<ns>` or `Translator`, and string literals that are a whole
 * key with its namespace (`"errors:validation.date"` in a schema). `unreadable` lists keys that cannot be read off.
 */
export function scanSource(): { uses: MessageUse[]; unreadable: string[] } {
  const uses: MessageUse[] = [];
  const unreadable: string[] = [];
  const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|^i18n\/(messages|message-scan)|\.d\.ts$/.test(name))
    .map((name) => join(ROOT, name));
  const namespaces = new Set(readdirSync(join(ROOT, "i18n/messages/vi")).map((name) => name.replace(/\.ts$/, "")));
  for (const path of files) {
    const file = relative(ROOT, path);
    const source = ts.createSourceFile(
      path,
      readFileSync(path, "utf8"),
      ts.ScriptTarget.Latest,
      true,
      path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    );
    const visit = (node: ts.Node, scope: ReadonlyMap<string, string>) => {
      const inner = opensScope(node) ? new Map([...scope, ...bindings(node)]) : scope;
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && inner.has(node.expression.text) && node.arguments[0]) {
        readKey(node.arguments[0], inner.get(node.expression.text)!, file, uses, unreadable);
      }
      if (ts.isStringLiteralLike(node)) {
        const match = /^([\w-]+):[\w.]+$/.exec(node.text);
        if (match && namespaces.has(match[1]!)) uses.push({ key: node.text, prefix: false, file });
      }
      ts.forEachChild(node, (child) => visit(child, inner));
    };
    visit(source, new Map());
  }
  return { uses, unreadable };
}

function opensScope(node: ts.Node): boolean {
  return ts.isSourceFile(node) || ts.isFunctionLike(node) || ts.isBlock(node);
}

/** Message functions that a scope declares itself: name to namespace. */
function bindings(scope: ts.Node): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: ts.Node) => {
    if (ts.isParameter(node) && ts.isIdentifier(node.name) && node.type) {
      const ns = namespaceOfType(node.type);
      if (ns) found.set(node.name.text, ns);
    }
    if (ts.isVariableDeclaration(node) && node.initializer) bindVariable(node.name, node.initializer, found);
    if (node === scope || !opensScope(node)) ts.forEachChild(node, visit);
  };
  visit(scope);
  return found;
}

function bindVariable(name: ts.BindingName, initializer: ts.Expression, found: Map<string, string>): void {
  const call = ts.isAwaitExpression(initializer) ? initializer.expression : initializer;
  if (!ts.isCallExpression(call)) return;
  const callee = ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : call.expression.getText();
  if (callee === "useTranslation" && ts.isObjectBindingPattern(name)) {
    const element = name.elements.find((item) => (item.propertyName ?? item.name).getText() === "t");
    if (element) found.set(element.name.getText(), literalNamespace(call.arguments[0]));
  }
  if ((callee === "translator" || callee === "getFixedT") && ts.isIdentifier(name))
    found.set(name.text, literalNamespace(call.arguments[1]));
}

/** The first namespace of `"ns"` or `["ns", ...]`; `common` when none is given. */
function literalNamespace(argument: ts.Expression | undefined): string {
  const first = argument && ts.isArrayLiteralExpression(argument) ? argument.elements[0] : argument;
  return first && ts.isStringLiteralLike(first) ? first.text : "common";
}

function namespaceOfType(type: ts.TypeNode): string | null {
  if (!ts.isTypeReferenceNode(type)) return null;
  const name = type.typeName.getText();
  if (name === "Translator") return "common";
  if (name !== "TFunction") return null;
  return /"([\w-]+)"/.exec(type.typeArguments?.[0]?.getText() ?? "")?.[1] ?? "common";
}

/** Reads the keys of one argument, through casts, choices and lists of keys. */
function readKey(argument: ts.Expression, ns: string, file: string, uses: MessageUse[], unreadable: string[]): void {
  const add = (key: string, prefix: boolean) => uses.push({ key: key.includes(":") ? key : `${ns}:${key}`, prefix, file });
  if (ts.isAsExpression(argument)) {
    // A cast of a plain variable carries a whole key from elsewhere, where its literal is found by its namespace.
    const { expression } = argument;
    if (!ts.isIdentifier(expression) && !ts.isPropertyAccessExpression(expression)) readKey(expression, ns, file, uses, unreadable);
  } else if (ts.isStringLiteralLike(argument)) add(argument.text, false);
  else if (ts.isTemplateExpression(argument) && argument.head.text !== "") add(argument.head.text, true);
  else if (ts.isParenthesizedExpression(argument)) readKey(argument.expression, ns, file, uses, unreadable);
  else if (ts.isConditionalExpression(argument)) {
    readKey(argument.whenTrue, ns, file, uses, unreadable);
    readKey(argument.whenFalse, ns, file, uses, unreadable);
  } else unreadable.push(`${argument.getText()} in ${file}`);
}
