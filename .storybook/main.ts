import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // Not the project's own configuration, which serves demo/.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  // Stories load the same feeds as the demo pages, and the ready looks as they are published.
  staticDirs: [
    { from: '../demo/feeds', to: '/feeds' },
    { from: '../src/looks', to: '/looks' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
