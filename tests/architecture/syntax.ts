// What the rules need to know of one file, read from its syntax tree.
import ts from 'typescript';

export interface Import {
  readonly specifier: string;
  readonly line: number;
  readonly kind: 'static' | 'dynamic' | 'glob';
  /** Nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

export interface Use {
  readonly name: string;
  readonly line: number;
}

export interface Syntax {
  readonly imports: readonly Import[];
  /** `Worker`, `document.title`, `URL.new` (constructed), `Date.new` (constructed without an argument), `Date.call`. */
  readonly globals: readonly Use[];
  readonly members: readonly Use[];
  readonly fileInputs: readonly Use[];
  readonly defaults: readonly Use[];
  readonly reexports: readonly Use[];
  readonly anys: readonly Use[];
  readonly onlyData: boolean;
  readonly lines: number;
}

export function parse(path: string, text: string): Syntax {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind);
  const imports: Import[] = [];
  const lists = { globals: [], members: [], fileInputs: [], defaults: [], reexports: [], anys: [] } as Record<
    'globals' | 'members' | 'fileInputs' | 'defaults' | 'reexports' | 'anys',
    Use[]
  >;
  const own = declared(source);
  visit(source, false);
  return { imports, ...lists, onlyData: source.statements.every(isData), lines: countLines(text) };

  function visit(node: ts.Node, inType: boolean): void {
    const imported = importOf(node);
    if (imported !== undefined) imports.push({ ...imported, line: lineOf(node) });
    if (node.kind === ts.SyntaxKind.AnyKeyword) note('anys', 'any', node);
    if (isDefault(node)) note('defaults', 'default', node);
    if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
      note('reexports', node.exportClause === undefined ? '*' : 'names', node);
    }
    if (!inType) readValue(node);
    const type = inType || (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node));
    ts.forEachChild(node, (child) => visit(child, type));
  }

  function readValue(node: ts.Node): void {
    if (ts.isIdentifier(node) && isValue(node)) readGlobal(node);
    if (ts.isPropertyAccessExpression(node)) note('members', node.name.text, node);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      note('members', node.argumentExpression.text, node);
    }
    if (isFileInput(node)) note('fileInputs', 'type="file"', node);
  }

  function readGlobal(node: ts.Identifier): void {
    // globalThis.fetch and window.fetch are fetch.
    const whole = isPrefixed(node) ? node.parent : node;
    const name = whole === node ? node.text : memberName(whole);
    if (name === undefined || (whole === node && own.has(name))) return;
    note('globals', name, node);
    const parent = whole.parent;
    const member = memberName(parent);
    if (member !== undefined && objectOf(parent) === whole) note('globals', `${name}.${member}`, node);
    if (ts.isNewExpression(parent) && parent.expression === whole) {
      const bare = (parent.arguments ?? []).length === 0;
      if (name !== 'Date' || bare) note('globals', `${name}.new`, node);
    }
    if (ts.isCallExpression(parent) && parent.expression === whole) note('globals', `${name}.call`, node);
  }

  function note(list: keyof typeof lists, name: string, node: ts.Node): void {
    lists[list].push({ name, line: lineOf(node) });
  }

  function lineOf(node: ts.Node): number {
    return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  }
}

function importOf(node: ts.Node): Omit<Import, 'line'> | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return {
      specifier: node.moduleSpecifier.text,
      kind: 'static',
      typeOnly: isTypeImport(node.importClause),
    };
  }
  if (
    ts.isExportDeclaration(node) &&
    node.moduleSpecifier !== undefined &&
    ts.isStringLiteral(node.moduleSpecifier)
  ) {
    return { specifier: node.moduleSpecifier.text, kind: 'static', typeOnly: node.isTypeOnly };
  }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  ) {
    return { specifier: node.argument.literal.text, kind: 'static', typeOnly: true };
  }
  if (!ts.isCallExpression(node)) return undefined;
  const first = node.arguments[0];
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const specifier = first !== undefined && ts.isStringLiteralLike(first) ? first.text : '';
    return { specifier, kind: 'dynamic', typeOnly: false };
  }
  if (
    /^import\.meta\.glob$/.test(node.expression.getText()) &&
    first !== undefined &&
    ts.isStringLiteralLike(first)
  ) {
    return { specifier: first.text, kind: 'glob', typeOnly: false };
  }
  return undefined;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  if (clause.name !== undefined || names === undefined || !ts.isNamedImports(names)) return false;
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

function isDefault(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword)
  );
}

/** Names the file gives to things of its own: a parameter `fetch` is not the global. */
function declared(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  visit(source);
  return names;

  function visit(node: ts.Node): void {
    const binds =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node);
    if (binds && node.name !== undefined && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  }
}

/** The identifier stands for a value of the surroundings: no declaration, no property name, no label of JSX. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return isPrefixed(node);
  if (ts.isJsxAttribute(parent) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false;
  if (ts.isImportClause(parent) || ts.isQualifiedName(parent)) return false;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if ('name' in parent && parent.name === node) return false;
  return true;
}

const prefixes = new Set(['globalThis', 'window', 'self']);

function isPrefixed(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    ts.isPropertyAccessExpression(parent) &&
    parent.name === node &&
    ts.isIdentifier(parent.expression) &&
    prefixes.has(parent.expression.text)
  );
}

function memberName(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return node.argumentExpression.text;
  }
  return undefined;
}

function objectOf(node: ts.Node): ts.Node | undefined {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)
    ? node.expression
    : undefined;
}

function isFileInput(node: ts.Node): boolean {
  if (ts.isJsxAttribute(node)) {
    const value = node.initializer;
    return (
      node.name.getText() === 'type' &&
      value !== undefined &&
      ts.isStringLiteral(value) &&
      value.text === 'file'
    );
  }
  return (
    ts.isBinaryExpression(node) &&
    memberName(node.left) === 'type' &&
    ts.isStringLiteral(node.right) &&
    node.right.text === 'file'
  );
}

function isData(node: ts.Statement): boolean {
  return (
    ts.isImportDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isVariableStatement(node)
  );
}

function countLines(text: string): number {
  const lines = text.split('\n').length;
  return text.endsWith('\n') ? lines - 1 : lines;
}
