import { DatabaseFailure } from './database-failure.ts';

/** Runs a command line to its end. A refusal is one line on standard error and exit code 1; anything else keeps its stack. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof DatabaseFailure) process.stderr.write(`${error.code}: ${error.message}\n`);
    else if (isMistypedOption(error)) process.stderr.write(`${error.message}\n`);
    else throw error;
  }
}

const isMistypedOption = (error: unknown): error is Error =>
  error instanceof Error && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS_');
