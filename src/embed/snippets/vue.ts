import { defineImport } from './define-import.js';
import { elementMarkup, readMarkup } from './markup.js';
import type { Target } from './target.js';

/** A single-file component. */
export const vue: Target = {
  write: (embed) => `<script setup>
${defineImport(embed)}
</script>

<template>
${elementMarkup(embed, { indent: '  ' })}
</template>
`,
  read: readMarkup,
};
