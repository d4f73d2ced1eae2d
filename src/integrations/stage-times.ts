import type { AstroIntegration } from 'astro';
import { type Stage, beginStage } from '../stage.ts';

/**
 * Tells a benchmark what Astro's build is doing, where one asks for it.
 * Pages are rendered one after another, so that the time between two beginnings is the first one's: its rendering and its writing.
 * The archive is read for the first page that asks for its paths, which is why the asking for all paths counts as loading.
 */
export function stageTimes(): AstroIntegration {
  return {
    name: 'ayumi-stage-times',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        if (!process.env.STAGE_TIMES) return;
        setPrerenderer((astros) => ({
          ...astros,
          getStaticPaths: () => {
            beginStage('load');
            return astros.getStaticPaths();
          },
          render: (request, options) => {
            const page = options.routeData.component;
            beginStage(stageOf(page), page);
            return astros.render(request, options);
          },
        }));
      },
    },
  };
}

/** `src/pages/data/[plan].csv.ts` */
function stageOf(page: string): Stage {
  return page.startsWith('src/pages/data/') && page.endsWith('.ts') ? 'data' : 'render';
}
