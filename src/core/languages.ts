/** Names that a language of code blocks goes by, and what it is called here. */
const ALIASES: Readonly<Record<string, string>> = {
  azurecli: 'azure-cli cli azcli az-cli az',
  azurepowershell: 'azps azure-powershell',
  powershell: 'ps ps1 posh pwsh powershellscript powershell-script',
  console: 'cmd bat batch command cmd/sh cmd\\sh csh/sh dos commandline command-line terminal cmd-sh',
  bash: 'sh shell shell-session shellsession zsh bash/shell',
  csharp: 'cs c# c-sharp csx',
  fsharp: 'fs f# f-sharp',
  vb: 'vbnet vb.net visualbasic vba',
  cpp: 'c++ cplusplus',
  javascript: 'js nodejs node.js node mjs jsx',
  typescript: 'ts tsx',
  json: 'jsonc json5 jsonp',
  xml: 'xaml xsd xsl xslt',
  yaml: 'yml',
  hcl: 'tf terraform',
  kusto: 'aiql kql csl loganalytics',
  'objective-c': 'obj-c objc objectivec objective_c',
  sql: 'tsql t-sql mssql plsql pgsql mysql hiveql hql usql u-sql cosmosdb hive',
  text: 'output txt none plaintext plain-text plain log results no-highlight nohighlight',
  html: 'xhtml htm cshtml razor aspx jsp',
  python: 'py python3 ipython pyspark',
  markdown: 'md',
  dockerfile: 'docker',
  ini: 'config conf properties cfg env editorconfig',
  http: 'rest https',
  ruby: 'rb',
  go: 'golang',
  rust: 'rs',
  r: 'rscript',
  kotlin: 'kt',
  scala: 'spark',
  pig: 'piglatin pig-latin',
};

const OTHERS =
  'abap apache arduino armasm asm awk bicep c clojure cmake css dart diff elixir erb erlang excel dax fortran gherkin git ' +
  'gradle graphql groovy handlebars haskell http java julia latex less lisp lua makefile mathematica matlab mermaid msgraph ' +
  'nginx objective-c ocaml pascal perl php pipeline prolog protobuf puppet qsharp rego regex sas sass scss smalltalk solidity ' +
  'svg swift tex toml v vim wasm wiki x86asm xquery';

const KNOWN: ReadonlyMap<string, string> = new Map([
  ...OTHERS.split(' ').map((name) => [name, name] as const),
  ...Object.entries(ALIASES).flatMap(([name, others]) =>
    [name, ...others.split(' ')].map((one) => [one, name] as const),
  ),
]);

/** What a language is called here, whatever an author has called it; null for one that nobody knows. */
export function languageOf(name: string): string | null {
  return KNOWN.get(name.toLowerCase()) ?? null;
}
