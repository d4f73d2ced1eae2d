import type { AstroIntegration } from 'astro';

/**
 * Tells the layout whether pages bear their policies: all that are built do. The dev server writes scripts and styles into a page by itself.
 * Vite's own word for it follows the environment, where a variable of that name would leave a public site without any.
 */
export function pagePolicies(): AstroIntegration {
  return {
    name: 'ayumi-page-policies',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { PAGES_BEAR_POLICIES: JSON.stringify(command !== 'dev') } } });
      },
    },
  };
}
