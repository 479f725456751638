import { type Check, located } from './check.ts';

/** A contact can be reached, and a range of extensions goes upward. */
export const checkContacts: Check = (document, tell) => {
  for (const { item, path } of located(document.contacts, 'contacts')) {
    const ways = [item.phones[0], item.fax, item.email, item.url];
    if (ways.every((way) => way === undefined)) {
      tell(
        'CONTACT_UNREACHABLE',
        path,
        '沒有電話、傳真、電子郵件或網址。請補上聯絡方式。',
        'No phone, fax, e-mail or link. Add a way to reach it.',
      );
    }
    for (const { item: phone, path: place } of located(item.phones, ...path, 'phones')) {
      if (phone.lastExtension === undefined) continue;
      if (phone.extension !== undefined && Number(phone.extension) < Number(phone.lastExtension)) continue;
      tell(
        'PHONE_RANGE_WRONG',
        [...place, 'lastExtension'],
        '分機範圍須有起號 extension，且小於迄號。請改正。',
        'A range of extensions begins with `extension`, which is below its end. Correct it.',
      );
    }
  }
};
