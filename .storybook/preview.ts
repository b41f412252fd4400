import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../.cache/manifest/custom-elements.json';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // A violation is an error in the panel, and in whatever runs the stories.
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
};

export default preview;
