// Pages are rendered on a server, here once and for all at build time, and hydrated in the browser.
export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  app: { head: { title: 'Nuxt', htmlAttrs: { lang: 'es' } } },
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('ogp-') } },
  typescript: { tsConfig: { vueCompilerOptions: { strictTemplates: true } } },
});
