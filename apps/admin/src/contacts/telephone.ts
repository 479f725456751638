/** A Taiwanese number as a `tel:` link dials it from anywhere: `(02)2709-0638` is `tel:+886227090638`, an extension follows a pause. */
export function telephoneLink({
  number,
  extension,
}: {
  readonly number: string;
  readonly extension: string | null;
}): string {
  const digits = number.replace(/\D/g, '');
  // A toll-free 0800 number cannot be dialed with the country's code.
  const international = /^0(?!800)/.test(digits) ? `+886${digits.slice(1)}` : digits;
  return `tel:${international}${extension === null ? '' : `;ext=${extension}`}`;
}
