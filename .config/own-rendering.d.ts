import type { Plugin } from 'vite';

export function ownRendering(): Plugin;
