import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Disclosures } from '../facts/Disclosures.tsx';
import { useFactDisclosures } from '../facts/useFactDisclosures.tsx';
import { nameIn } from '../i18n/name-in.ts';
import { useConsoleLocale } from '../i18n/useConsoleLocale.ts';
import type { Contact } from './contact.ts';
import { telephoneLink } from './telephone.ts';

/** Whom to ask, and how to reach them. */
export function ContactCard({ contact }: { readonly contact: Contact }) {
  const translate = useTranslate();
  const locale = useConsoleLocale();
  const disclosures = useFactDisclosures(contact);
  const body = contact.organization ?? contact.agency;
  const line = (label: string, value: string | null) =>
    value ? (
      <Typography variant="body2">
        {translate('zhuli.pair', { label: translate(`zhuli.contact.${label}`), value })}
      </Typography>
    ) : null;
  return (
    <Box
      component="li"
      sx={{
        listStyle: 'none',
        py: 1.5,
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0, pt: 0 },
      }}
    >
      {body ? <Typography sx={{ fontWeight: 600 }}>{nameIn(locale, body)}</Typography> : null}
      {contact.label ? (
        <Typography variant="body2" lang="zh-TW">
          {contact.label}
        </Typography>
      ) : null}
      {contact.scope ? (
        <Typography variant="body2" color="text.secondary">
          {contact.scope}
        </Typography>
      ) : null}
      {contact.phones.map((phone) => (
        <Typography key={phone.text} variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          <Link href={telephoneLink(phone)} sx={{ display: 'inline-block', py: 0.5 }}>
            {phone.text}
          </Link>
        </Typography>
      ))}
      {line('fax', contact.fax)}
      {contact.email ? (
        <Typography variant="body2">
          <Link href={`mailto:${contact.email}`}>{contact.email}</Link>
        </Typography>
      ) : null}
      {contact.url ? (
        <Typography variant="body2">
          <Link href={contact.url} rel="noreferrer">
            {translate('zhuli.contact.website')}
          </Link>
        </Typography>
      ) : null}
      {line('hours', contact.hours)}
      <Disclosures entries={disclosures} />
    </Box>
  );
}
