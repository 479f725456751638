import { describe, expect, it } from 'vitest';
import { readSettings, SettingsRefusal } from './settings.ts';

describe('the settings', () => {
  it('have a default for everything', () => {
    expect(readSettings({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      publicUrl: 'http://127.0.0.1:4000',
      logLevel: 'info',
    });
  });

  it('count an empty value as absent', () => {
    expect(readSettings({ PORT: '', LOG_LEVEL: ' ' })).toMatchObject({ port: 4000, logLevel: 'info' });
  });

  it('give readers an address that they can open', () => {
    expect(readSettings({ HOST: '0.0.0.0', PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
    expect(readSettings({ HOST: '::1' }).publicUrl).toBe('http://[::1]:4000');
    expect(readSettings({ PUBLIC_URL: 'https://zhuli.example.tw/' }).publicUrl).toBe(
      'https://zhuli.example.tw',
    );
  });

  it.each([
    [{ PORT: 'http' }, /^PORT must be a port number, 0 to 65535.*; it is "http"\.$/m],
    [{ PORT: '65536' }, /^PORT must be a port number/],
    [{ PORT: '40 00' }, /^PORT must be a port number/],
    [{ HOST: 'a b' }, /^HOST must be a host name or an address/],
    [{ PUBLIC_URL: 'zhuli.example.tw' }, /^PUBLIC_URL must be an http or https URL/],
    [{ PUBLIC_URL: 'https://zhuli.example.tw/?a=1' }, /^PUBLIC_URL must have neither a query/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of fatal, error/],
  ])('refuse %o, naming what is wrong', (environment, message) => {
    expect(() => readSettings(environment)).toThrow(SettingsRefusal);
    expect(() => readSettings(environment)).toThrow(message);
  });

  it('name every fault at once, and say how to mend it', () => {
    expect(() => readSettings({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(
      /PORT .*\nLOG_LEVEL .*\nCorrect or unset it/,
    );
  });
});
