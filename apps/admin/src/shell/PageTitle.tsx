import { useEffect } from 'react';
import { useTranslate } from 'react-admin';

/** The name in the browser's tab. */
export function PageTitle({ title }: { readonly title: string }) {
  const translate = useTranslate();
  const full = `${title} · ${translate('zhuli.shell.name')}`;
  useEffect(() => {
    document.title = full;
  }, [full]);
  return null;
}
