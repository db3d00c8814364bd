import type { ClassElement, Declaration, Expression, ParamPattern, Span, TSSignature } from 'oxc-parser';
import type { Source } from './sources.ts';

/** A function that other files can call. */
export interface PublicFunction {
  /** "readView", "FaultLog.report", "Store.dispatch". */
  readonly name: string;
  /** The names of its parameters; `undefined` for one that is taken apart. */
  readonly parameters: readonly (string | undefined)[];
  /** Its doc comment, if it has one. */
  readonly doc: string | undefined;
}

/** Where a function begins in its file, with all that stands before its name. */
interface Found extends Omit<PublicFunction, 'doc'> {
  readonly at: Span;
}

/**
 * The exported functions of a file, the getters and methods of its exported classes that are not private, and the functions
 * among the members of its exported interfaces.
 */
export function publicFunctions({ program, comments, text }: Source): readonly PublicFunction[] {
  const docs = new Map(comments.filter(({ value }) => value.startsWith('*')).map(({ end, value }) => [end, value]));
  return program.body
    .flatMap((statement) =>
      statement.type === 'ExportNamedDeclaration' && statement.declaration !== null
        ? functionsOf(statement.declaration, statement)
        : [],
    )
    .map(({ at, ...found }) => ({ ...found, doc: docs.get(text.slice(0, at.start).trimEnd().length) }));
}

/** The names that a doc comment gives to parameters. */
export function documentedParameters(doc: string): readonly string[] {
  return [...doc.matchAll(/@param (\w+)/g)].map(([, name = '']) => name);
}

function functionsOf(declaration: Declaration, at: Span): readonly Found[] {
  switch (declaration.type) {
    case 'FunctionDeclaration':
      return [{ name: declaration.id?.name ?? '', parameters: declaration.params.map(nameOf), at }];
    case 'VariableDeclaration':
      return declaration.declarations.flatMap(({ id, init }) => {
        const parameters = parametersOf(init);
        return id.type === 'Identifier' && parameters !== undefined ? [{ name: id.name, parameters, at }] : [];
      });
    case 'ClassDeclaration':
      return declaration.body.body.flatMap(methodsOf).map(within(declaration.id?.name ?? ''));
    case 'TSInterfaceDeclaration':
      return declaration.body.body.flatMap(memberFunctionsOf).map(within(declaration.id.name));
    default:
      return [];
  }
}

function parametersOf(value: Expression | null): Found['parameters'] | undefined {
  switch (value?.type) {
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return value.params.map(nameOf);
    default:
      return undefined;
  }
}

function methodsOf(element: ClassElement): readonly Found[] {
  if (element.type !== 'MethodDefinition' || element.kind === 'constructor') return [];
  if (element.key.type !== 'Identifier' || element.accessibility === 'private') return [];
  return [{ name: element.key.name, parameters: element.value.params.map(nameOf), at: element }];
}

function memberFunctionsOf(member: TSSignature): readonly Found[] {
  if (member.type !== 'TSPropertySignature' && member.type !== 'TSMethodSignature') return [];
  if (member.key.type !== 'Identifier') return [];
  const type = member.type === 'TSMethodSignature' ? member : member.typeAnnotation?.typeAnnotation;
  if (type?.type !== 'TSFunctionType' && type?.type !== 'TSMethodSignature') return [];
  return [{ name: member.key.name, parameters: type.params.map(nameOf), at: member }];
}

function within(owner: string): (found: Found) => Found {
  return (found) => ({ ...found, name: `${owner}.${found.name}` });
}

function nameOf(parameter: ParamPattern): string | undefined {
  switch (parameter.type) {
    case 'Identifier':
      return parameter.name;
    case 'AssignmentPattern':
      return nameOf(parameter.left);
    case 'RestElement':
      return nameOf(parameter.argument);
    case 'TSParameterProperty':
      return nameOf(parameter.parameter);
    default:
      return undefined;
  }
}
