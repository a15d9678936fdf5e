import apache from 'refractor/apacheconf';
import bicep from 'refractor/bicep';
import c from 'refractor/c';
import { refractor } from 'refractor/core';
import cpp from 'refractor/cpp';
import csharp from 'refractor/csharp';
import css from 'refractor/css';
import dart from 'refractor/dart';
import diff from 'refractor/diff';
import docker from 'refractor/docker';
import elixir from 'refractor/elixir';
import fsharp from 'refractor/fsharp';
import go from 'refractor/go';
import gradle from 'refractor/gradle';
import graphql from 'refractor/graphql';
import groovy from 'refractor/groovy';
import haskell from 'refractor/haskell';
import hcl from 'refractor/hcl';
import ini from 'refractor/ini';
import java from 'refractor/java';
import javascript from 'refractor/javascript';
import json from 'refractor/json';
import kotlin from 'refractor/kotlin';
import kusto from 'refractor/kusto';
import lua from 'refractor/lua';
import makefile from 'refractor/makefile';
import markup from 'refractor/markup';
import matlab from 'refractor/matlab';
import nginx from 'refractor/nginx';
import objectivec from 'refractor/objectivec';
import perl from 'refractor/perl';
import php from 'refractor/php';
import protobuf from 'refractor/protobuf';
import python from 'refractor/python';
import r from 'refractor/r';
import ruby from 'refractor/ruby';
import rust from 'refractor/rust';
import scala from 'refractor/scala';
import sql from 'refractor/sql';
import swift from 'refractor/swift';
import toml from 'refractor/toml';
import typescript from 'refractor/typescript';
import vbnet from 'refractor/vbnet';
import yaml from 'refractor/yaml';
import bash from 'refractor/bash';
import { kindOf, type Kind } from './classes.ts';
import { JSON_BODY, request } from './request.ts';
import type { Run } from './runs.ts';
import { cmdlets, shell, terminal } from './shells.ts';

type Syntax = Parameters<typeof refractor.register>[0];

type Node = ReturnType<typeof refractor.highlight>['children'][number];

/** A grammar of our own, by a name that no other has. */
const own = (
  displayName: string,
  grammar: (languages: typeof refractor.languages) => (typeof refractor.languages)[string],
): Syntax =>
  Object.assign(
    ({ languages }: typeof refractor) => {
      languages[displayName] = grammar(languages);
    },
    { displayName },
  );

/**
 * Grammars lean on each other where they find each other: one fixed order, so that a page has the same
 * colours whatever has been rendered before it.
 */
const SYNTAXES: readonly Syntax[] = [
  ...[markup, css, javascript, typescript, json, yaml, c, cpp, csharp, java, kotlin, scala, groovy, gradle, dart, go],
  ...[rust, swift, objectivec, fsharp, vbnet, python, ruby, perl, php, r, lua, matlab, haskell, elixir],
  ...[sql, graphql, kusto, hcl, bicep, protobuf, ini, toml, docker, makefile, nginx, apache, diff, bash],
  own('commands', (languages) => languages.extend('bash', shell)),
  own('terminal', () => terminal),
  own('cmdlets', () => cmdlets),
  own('request', (known) => ({ body: { pattern: JSON_BODY, greedy: true, inside: known['json'] ?? {} }, ...request })),
];

const NAMES: ReadonlySet<string> = new Set(SYNTAXES.map(({ displayName }) => displayName));

/** Our names of languages whose grammar is called otherwise. */
const GRAMMARS: Readonly<Record<string, string>> = {
  apache: 'apacheconf',
  azurecli: 'commands',
  azurepowershell: 'cmdlets',
  bash: 'commands',
  console: 'terminal',
  dockerfile: 'docker',
  git: 'terminal',
  html: 'markup',
  http: 'request',
  'objective-c': 'objectivec',
  powershell: 'cmdlets',
  svg: 'markup',
  vb: 'vbnet',
  xml: 'markup',
};

/** The grammar of a language; null where there is none. */
export function grammarOf(language: string): string | null {
  const name = Object.hasOwn(GRAMMARS, language) ? GRAMMARS[language] : language;
  return name !== undefined && NAMES.has(name) ? name : null;
}

/** Code in colours, by a grammar that `grammarOf` has named. */
export function runsOf(code: string, grammar: string): readonly Run[] {
  // Grammars are built when the first block asks for one: a check has no need of any.
  if (!refractor.registered(grammar)) for (const syntax of SYNTAXES) refractor.register(syntax);
  const runs: Run[] = [];
  collect(refractor.highlight(code, grammar).children, '', runs);
  return runs;
}

function collect(nodes: readonly Node[], around: Kind, runs: Run[]): void {
  for (const node of nodes) {
    if (node.type === 'text') runs.push([around, node.value]);
    else if (node.type === 'element') collect(node.children, kindOf(namesOf(node.properties), around), runs);
  }
}

function namesOf({ className }: { readonly className?: unknown }): readonly string[] {
  return Array.isArray(className) ? className.map(String) : [];
}
