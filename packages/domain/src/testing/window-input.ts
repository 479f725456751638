import type { ProgramDocument, ProgramDocumentInput } from '../program/document.ts';
import { documentOfTrack, evidence } from './document-of.ts';

type WindowInput = NonNullable<ProgramDocumentInput['windows']>[number];
type Said = Omit<WindowInput, 'key' | 'evidence'>;

export const windowInput = (said: Said, key = 'call'): WindowInput => ({ key, evidence, ...said });

export const windowsOfTrack = (...said: Said[]): ProgramDocument =>
  documentOfTrack({ windows: said.map((fields, index) => windowInput(fields, `call-${index}`)) });
