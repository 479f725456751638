import { Box, Link, Typography } from '@mui/material';
import { taipeiDate } from '@zhuli/domain';
import { type ReactNode, useId } from 'react';
import { useTranslate } from 'react-admin';
import { BudgetFigure } from '../budgets/BudgetFigure.tsx';
import { dayInBothCalendars } from '../calendar/both-calendars.ts';
import { ContactCard } from '../contacts/ContactCard.tsx';
import { Disclosures } from '../facts/Disclosures.tsx';
import type { SourcedFact } from '../facts/fact.ts';
import { InferredMark } from '../facts/InferredMark.tsx';
import { useFactDisclosures } from '../facts/useFactDisclosures.tsx';
import { nameIn } from '../i18n/name-in.ts';
import { useConsoleLocale } from '../i18n/useConsoleLocale.ts';
import type { Program } from './program.ts';

function AsideList<Item>(props: {
  readonly title: string;
  readonly items: readonly Item[];
  readonly children: (item: Item) => ReactNode;
}) {
  const id = useId();
  if (props.items.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography id={id} variant="h3" component="h2" sx={{ mb: 1 }}>
        {props.title}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0 }}>
        {props.items.map(props.children)}
      </Box>
    </Box>
  );
}

function AsideFact({ fact, children }: { readonly fact: SourcedFact; readonly children: ReactNode }) {
  const disclosures = useFactDisclosures(fact);
  return (
    <Box component="li" sx={{ listStyle: 'none', mb: 1 }}>
      <Typography variant="body2" component="div">
        {children} {fact.isInferred ? <InferredMark /> : null}
      </Typography>
      <Disclosures entries={disclosures} />
    </Box>
  );
}

/** Beside the facts: whom to ask, who carries it out, its money, and where all of it was read. */
export function ProgramAside({ program }: { readonly program: Program }) {
  const translate = useTranslate();
  const locale = useConsoleLocale();
  const heading = (list: string) => translate(`zhuli.program.${list}`);
  const { version } = program;
  return (
    <Box component="aside" sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
      <AsideList title={heading('contacts')} items={program.contacts}>
        {(contact) => <ContactCard key={contact.key} contact={contact} />}
      </AsideList>
      <AsideList title={heading('organizations')} items={program.organizations}>
        {(entry) => (
          <AsideFact key={`${entry.organization.slug} ${entry.role}`} fact={entry}>
            {nameIn(locale, entry.organization)}
            {entry.unit ? <span lang="zh-TW">　{entry.unit}</span> : null}
            <Typography component="span" variant="caption" color="text.secondary">
              {'　'}
              {translate(`zhuli.program.role.${entry.role.toLowerCase()}`)}
            </Typography>
          </AsideFact>
        )}
      </AsideList>
      <AsideList title={heading('budgets')} items={program.budgets}>
        {(budget) => (
          <AsideFact key={budget.key} fact={budget}>
            <BudgetFigure budget={budget} />
          </AsideFact>
        )}
      </AsideList>
      <AsideList title={heading('links')} items={program.links}>
        {(link) => (
          <AsideFact key={link.url} fact={link}>
            <Link href={link.url} rel="noreferrer">
              {link.label}
            </Link>
          </AsideFact>
        )}
      </AsideList>
      <AsideList title={heading('sources')} items={program.sources}>
        {({ title, locator }) => (
          <Typography key={locator} component="li" variant="body2" sx={{ listStyle: 'none', mb: 1 }}>
            <span lang="zh-TW">{locator}</span>
            <Typography component="span" variant="caption" color="text.secondary" sx={{ display: 'block' }}>
              {title}
            </Typography>
          </Typography>
        )}
      </AsideList>
      <Typography variant="caption" color="text.secondary">
        {translate('zhuli.program.version', { number: version.number })}
        {' · '}
        {translate('zhuli.program.published', {
          date: dayInBothCalendars(taipeiDate(new Date(version.publishedAt)), locale),
        })}
      </Typography>
    </Box>
  );
}
