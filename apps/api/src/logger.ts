import { type DestinationStream, type Logger, pino } from 'pino';
import type { Settings } from './settings.ts';

/** One JSON object a line. What a request asks for is not logged: a project's figures are its applicant's own. */
export function createLogger(
  { logLevel }: Pick<Settings, 'logLevel'>,
  destination?: DestinationStream,
): Logger {
  const options = { level: logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return destination ? pino(options, destination) : pino(options);
}
