import type { World } from './world/members.mjs';

export function gatherWorld(world: World, out: string, url: string): Promise<string>;
