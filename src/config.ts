import { resolve } from "node:path";
import { z } from "zod";
import { type ChatConfig, ChatSettings, chatFaults, chatOf } from "./chat-config.ts";
import type { Language } from "./languages.ts";
import { type ModelConfig, ModelSettings, modelFaults, modelOf } from "./model-config.ts";

/** The settings of the environment, the only place that reads it. Everything may be left out. */
const Config = z.object({
  /** PostgreSQL, for several processes on several machines; without it a SQLite file in the data folder. */
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: "must look like postgres://user:password@host:5432/name; leave it out to use the built-in database",
    })
    .optional(),
  /** Where the desk keeps its database and caches. */
  MAKEGOOD_DATA: z.string().min(1).default("data"),
  /** The folder that holds playbooks/, cases/ and prompts/. */
  MAKEGOOD_LIBRARY: z
    .string()
    .min(1)
    .default(resolve(import.meta.dirname, "..")),
  ...ChatSettings.shape,
  ...ModelSettings.shape,
});

export interface Config {
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  readonly libraryRoot: string;
  /** Of the terminal, where its locale is Chinese; null leaves each person their own. */
  readonly terminalLanguage: Language | null;
  /** A desk that npm started goes with it: npm does not hand on the signal that ends it. */
  readonly startedByNpm: boolean;
  /** Null where no chat is set up. */
  readonly chat: ChatConfig | null;
  /** Null where no model is set up: then the composer drafts alone. */
  readonly model: ModelConfig | null;
}

/** Thrown with every fault of the settings at once, each with its mend. */
export class ConfigError extends Error {}

export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ""));
  const result = Config.safeParse(set);
  const faults = [
    ...(result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`)),
    ...chatFaults(set),
    ...modelFaults(set),
  ];
  if (!result.success || faults.length > 0) throw new ConfigError(faults.join("\n"));
  return {
    databaseUrl: result.data.DATABASE_URL,
    dataFolder: resolve(result.data.MAKEGOOD_DATA),
    libraryRoot: resolve(result.data.MAKEGOOD_LIBRARY),
    terminalLanguage: languageOfLocale(set.LC_ALL ?? set.LC_MESSAGES ?? set.LANG ?? ""),
    startedByNpm: set.npm_lifecycle_event !== undefined,
    chat: chatOf(result.data),
    model: modelOf(result.data),
  };
}

function languageOfLocale(locale: string): Language | null {
  if (/^zh_(?:TW|HK|MO)/.test(locale)) return "zh-Hant";
  return locale.startsWith("zh") ? "zh-Hans" : null;
}
