import { FRAME_DEFAULTS } from '../frame-query.js';
import { frameAddress, readFrameAddress } from './iframe.js';
import type { Target } from './target.js';

/** Rows that fit into a box of a fixed height. */
const ROWS = '5';

/** For site builders that take an address and put it into a frame of a fixed size, with no script beside it. */
const addressOnly: Target = {
  scripts: 'named',
  drops: ['fallback', 'page-size', 'heading', 'page-only'],
  write: (embed) => {
    const { element, settings } = embed;
    const few = element === 'event-list' ? { ...settings, 'page-size': ROWS } : settings;
    return frameAddress({ ...embed, settings: few }, { ...FRAME_DEFAULTS, links: 'new-tab' });
  },
  read: (text) => readFrameAddress(text),
};

/** Google Sites: Insert → Embed → By URL. */
export const googleSites: Target = addressOnly;

/** Wix: Add → Embed Code → Embed a Site. */
export const wix: Target = addressOnly;
