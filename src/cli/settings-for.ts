import { loadSettings, type Settings } from '../settings/index.ts';
import { checkRuleNames } from './rule-name.ts';
import { stringOption, UsageError, type OptionValues } from './command.ts';

/** Settings for the folder a command was given, or the working folder. */
export async function settingsFor(positionals: readonly string[], options: OptionValues): Promise<Settings> {
  const [dir = '.', ...rest] = positionals;
  if (rest.length > 0) throw new UsageError(`one folder at most, saw \`${positionals.join(' ')}\``);
  const settings = await loadSettings({ dir, config: stringOption(options, 'config') });
  checkRuleNames(settings);
  return settings;
}
