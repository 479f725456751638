import { Admin, localStorageStore, Resource } from 'react-admin';
import { BrowserRouter } from 'react-router-dom';
import { consoleDataProvider } from './data/provider.ts';
import { graphqlClient } from './graphql/client.ts';
import { preferredLocale } from './i18n/locale.ts';
import { consoleI18nProvider } from './i18n/provider.ts';
import programs from './programs/index.ts';
import { Layout } from './shell/Layout.tsx';
import { NotFoundPage } from './shell/NotFoundPage.tsx';
import { PageError } from './shell/PageError.tsx';
import { PageLoading } from './shell/PageLoading.tsx';
import { darkTheme, lightTheme } from './theme/theme.ts';

const i18nProvider = consoleI18nProvider(preferredLocale(navigator.languages));
const dataProvider = consoleDataProvider(graphqlClient('/graphql', window.fetch.bind(window)));
const store = localStorageStore(undefined, 'zhuli');

/** Without the slash at the end: `/admin` is as good an address as `/admin/`. */
const basename = import.meta.env.BASE_URL.replace(/\/$/, '');

export function App() {
  return (
    <BrowserRouter basename={basename}>
      <Admin
        disableTelemetry
        title="Zhuli 助力"
        dataProvider={dataProvider}
        i18nProvider={i18nProvider}
        store={store}
        lightTheme={lightTheme}
        darkTheme={darkTheme}
        layout={Layout}
        loading={PageLoading}
        error={PageError}
        catchAll={NotFoundPage}
        loginPage={false}
      >
        <Resource {...programs} />
      </Admin>
    </BrowserRouter>
  );
}
