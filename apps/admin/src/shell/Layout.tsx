import { Box, Container, Link as MuiLink, Typography } from '@mui/material';
import { type ReactNode, Suspense, useEffect } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { Brand } from './Brand.tsx';
import { LocaleSwitch } from './LocaleSwitch.tsx';
import { PageLoading } from './PageLoading.tsx';
import { MAIN_ID, SkipLink } from './SkipLink.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { useNewPage } from './useNewPage.ts';

function useDocumentLanguage(): void {
  const [locale] = useLocaleState();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
}

/** The frame of every page: a quiet header, the page, and where the data can be had. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const translate = useTranslate();
  useDocumentLanguage();
  useNewPage(MAIN_ID);
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column', bgcolor: 'background.default' }}>
      <SkipLink />
      <Box component="header" sx={{ borderBottom: 1, borderColor: 'divider', bgcolor: 'background.paper' }}>
        <Container maxWidth="lg" sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 60 }}>
          <Brand />
          <Box sx={{ flex: 1 }} />
          <LocaleSwitch />
          <ThemeSwitch />
        </Container>
      </Box>
      <Container
        component="main"
        id={MAIN_ID}
        tabIndex={-1}
        maxWidth="lg"
        sx={{ flex: 1, py: { xs: 3, md: 5 }, '&:focus': { outline: 'none' } }}
      >
        <Suspense fallback={<PageLoading />}>{children}</Suspense>
      </Container>
      <Box component="footer" sx={{ borderTop: 1, borderColor: 'divider' }}>
        <Container
          maxWidth="lg"
          sx={{ py: 3, display: 'flex', flexWrap: 'wrap', gap: 2, justifyContent: 'space-between' }}
        >
          <Typography variant="caption" color="text.secondary">
            {translate('zhuli.shell.license')}
          </Typography>
          <MuiLink href="/graphql" variant="caption">
            {translate('zhuli.shell.api')}
          </MuiLink>
        </Container>
      </Box>
    </Box>
  );
}
