import { type DatabaseSettings, readDatabaseSettings } from '@zhuli/db';
import { z } from 'zod';

export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Where readers find the service; without it, where it listens. No slash at its end. */
  readonly publicUrl: string;
  readonly logLevel: z.infer<typeof LogLevel>;
  readonly database: DatabaseSettings;
}

const LogLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
  error: 'must be one of fatal, error, warn, info, debug, trace and silent',
});

const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number, 0 to 65535 (0: any free one)')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a port number, 0 to 65535 (0: any free one)')
    .default(4000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be a host name or an address, such as 127.0.0.1 or 0.0.0.0')
    .default('127.0.0.1'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http or https URL, such as https://zhuli.example.tw' })
    .refine((url) => !/[?#]/.test(url), 'must have neither a query (?) nor a fragment (#)')
    .optional(),
  LOG_LEVEL: LogLevel.default('info'),
});

/** The environment is wrong: each variable, what is wrong with it, and how to mend it. */
export class SettingsRefusal extends Error {
  override readonly name = 'SettingsRefusal';
}

/** The only place where the service reads its environment. An empty value counts as absent. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.keys(Environment.shape)
      .map((name) => [name, environment[name]?.trim()] as const)
      .filter(([, value]) => value),
  );
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => {
      const name = path.join('.');
      return `${name} ${message}; it is "${given[name]}".`;
    });
    throw new SettingsRefusal(`${faults.join('\n')}\nCorrect or unset it, and start again.`);
  }
  const { HOST: host, PORT: port, PUBLIC_URL, LOG_LEVEL: logLevel } = parsed.data;
  return {
    host,
    port,
    publicUrl: (PUBLIC_URL ?? `http://${authority(host, port)}`).replace(/\/+$/, ''),
    logLevel,
    database: readDatabaseSettings(environment),
  };
}

/** An address that a browser can open: no one can visit 0.0.0.0, and an IPv6 address wants brackets. */
export function authority(host: string, port: number): string {
  const visitable = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `${visitable.includes(':') ? `[${visitable}]` : visitable}:${port}`;
}
