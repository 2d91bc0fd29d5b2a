import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Numbers of arguments that a method takes, one pair for each of its overloads; null for a property. */
export type Arities = readonly (readonly [least: number, most: number])[] | null;

const folder = 'node_modules/@types/google-apps-script/';
const files = ['base', 'charts', 'document', 'html', 'lock', 'properties', 'spreadsheet'].map(
  (name) => `${folder}google-apps-script.${name}.d.ts`,
);

function arity(method: ts.MethodSignature): readonly [number, number] {
  const needed = method.parameters.filter((parameter) => !parameter.questionToken && !parameter.dotDotDotToken).length;
  return [
    needed,
    method.parameters.some((parameter) => parameter.dotDotDotToken) ? Infinity : method.parameters.length,
  ];
}

function readMembers(): Map<string, Map<string, Arities>> {
  const members = new Map<string, Map<string, Arities>>();
  const visit = (node: ts.Node, namespaces: readonly string[]): void => {
    if (ts.isModuleDeclaration(node) && node.body) visit(node.body, [...namespaces, node.name.text]);
    else if (ts.isModuleBlock(node) || ts.isSourceFile(node))
      node.statements.forEach((statement) => {
        visit(statement, namespaces);
      });
    else if (ts.isInterfaceDeclaration(node)) {
      const kind = [...namespaces.slice(1), node.name.text].join('.');
      const known = members.get(kind) ?? new Map<string, Arities>();
      for (const member of node.members) {
        if (!member.name || !ts.isIdentifier(member.name)) continue;
        const name = member.name.text;
        if (ts.isMethodSignature(member)) known.set(name, [...(known.get(name) ?? []), arity(member)]);
        else known.set(name, null);
      }
      members.set(kind, known);
    }
  };
  for (const file of files) visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest), []);
  return members;
}

const members = readMembers();

/** What `@types/google-apps-script` says of a member (“Spreadsheet.Range”, “setValues”); undefined where there is none. */
export function signatureOf(kind: string, member: string): Arities | undefined {
  const known = members.get(kind);
  if (!known) throw new Error(`@types/google-apps-script has no interface ${kind}.`);
  return known.get(member);
}

/** Names of all members of an interface. */
export function memberNames(kind: string): string[] {
  return [...(members.get(kind)?.keys() ?? [])];
}
