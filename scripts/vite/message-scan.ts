import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** A message that the source uses: `ns:key`, or a literal prefix of one. */
export interface MessageUse {
  key: string;
  prefix: boolean;
  file: string;
}

/** The messages that one file uses. */
export interface FileMessages {
  uses: MessageUse[];
  /** Keys that cannot be determined statically. */
  unreadable: string[];
  /** Namespaces whose whole keys (`"errors:validation.date"`) reach this file in variables. */
  carried: string[];
}

const APP = join(import.meta.dirname, "../../app");

/** The messages that all of app/ uses. */
export function scanSource(): FileMessages {
  const files = readdirSync(APP, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|^i18n\/messages|\.d\.ts$/.test(name))
    .map((name) => scanFile(join(APP, name)));
  return {
    uses: files.flatMap(({ uses }) => uses),
    unreadable: files.flatMap(({ unreadable }) => unreadable),
    carried: files.flatMap(({ carried }) => carried),
  };
}

const namespaces = new Set(readdirSync(join(APP, "i18n/messages/vi")).map((name) => name.replace(/\.ts$/, "")));

/**
 * Finds every use of a message in one file of app/: calls of functions that come from `useTranslation(ns)`, `translator(locale, ns)`,
 * `i18n.getFixedT(locale, ns)` or a parameter typed `TFunction<ns>` or `Translator`, and string literals that are a whole
 * key with its namespace (`"errors:validation.date"` in a schema) or the start of
 * one, regardless of the function they are passed to.
 */
export function scanFile(path: string): FileMessages {
  const found: FileMessages = { uses: [], unreadable: [], carried: [] };
  const file = relative(APP, path);
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
      readKey(node.arguments[0], inner.get(node.expression.text)!, file, found);
    }
    if (ts.isStringLiteralLike(node)) {
      const match = /^([\w-]+):[\w.]+$/.exec(node.text);
      if (match && namespaces.has(match[1]!)) found.uses.push({ key: node.text, prefix: false, file });
    }
    if (ts.isTemplateExpression(node) && namespaces.has(/^([\w-]+):[\w.]*$/.exec(node.head.text)?.[1] ?? "")) {
      found.uses.push({ key: node.head.text, prefix: true, file });
    }
    ts.forEachChild(node, (child) => visit(child, inner));
  };
  visit(source, new Map());
  return found;
}

function opensScope(node: ts.Node): boolean {
  return ts.isSourceFile(node) || ts.isFunctionLike(node) || ts.isBlock(node);
}

/** Message functions declared in a scope: name to namespace. */
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

/** Reads the keys of one argument, through casts, conditionals and lists of keys. */
function readKey(argument: ts.Expression, ns: string, file: string, found: FileMessages): void {
  const add = (key: string, prefix: boolean) => found.uses.push({ key: key.includes(":") ? key : `${ns}:${key}`, prefix, file });
  if (ts.isAsExpression(argument)) {
    // A cast of a plain variable holds a whole key from elsewhere, where its literal is found by its namespace.
    const { expression } = argument;
    if (ts.isIdentifier(expression) || ts.isPropertyAccessExpression(expression)) found.carried.push(ns);
    else readKey(expression, ns, file, found);
  } else if (ts.isStringLiteralLike(argument)) add(argument.text, false);
  else if (ts.isTemplateExpression(argument) && argument.head.text !== "") add(argument.head.text, true);
  else if (ts.isParenthesizedExpression(argument)) readKey(argument.expression, ns, file, found);
  else if (ts.isConditionalExpression(argument)) {
    readKey(argument.whenTrue, ns, file, found);
    readKey(argument.whenFalse, ns, file, found);
  } else found.unreadable.push(`${argument.getText()} in ${file}`);
}
