import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const isCustomElement = (tag) => tag.includes('-');

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement } } }),
    svelte({ configFile: false, preprocess: vitePreprocess() }),
  ],
  build: { rolldownOptions: { input: ['plain.html', 'react.html', 'vue.html', 'svelte.html'] } },
});
