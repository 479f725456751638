import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `vite` (development with reload) finds a running API: where `pnpm dev` starts one. */
const DEVELOPMENT_API = `http://127.0.0.1:${process.env.PORT || 4000}`;

export default defineConfig({
  base: '/admin/',
  plugins: [react()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    rolldownOptions: {
      output: {
        // Libraries change rarely and the console often: browsers keep the former when the latter is new.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
            { name: 'material', test: /node_modules[\\/](@mui|@emotion|@popperjs|stylis)[\\/]/, priority: 2 },
            { name: 'react-admin', test: /node_modules/, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/graphql': DEVELOPMENT_API } },
});
