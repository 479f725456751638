import { byPattern } from './figure.ts';

/** An address may go on in the next line, after a point, a slash or a hyphen. */
const URL_PATTERN = /https?:\/\/(?:[\w./?=&%#~+-]|(?<=[./-])\n(?=[a-z]))+/dgu;

export const urlReading = (url: string): string => `url:${url.replace(/\s/g, '').replace(/\/+$/, '')}`;
export const emailReading = (email: string): string => `email:${email}`;

export const findUrls = byPattern('url', URL_PATTERN, (_, [url]) => [{ readings: [urlReading(url)] }]);

export const findEmails = byPattern('email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/dgu, (_, [email]) => [
  { readings: [emailReading(email)] },
]);
