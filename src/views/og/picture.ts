import type { Card } from './card.ts';

interface Node {
  type: string;
  props: { style: Record<string, unknown>; children: (Node | string)[] };
}

export const width = 1200;
export const height = 630;
const ink = '#1a1a1a';
const accent = '#00428c';

/** A card as the tree that satori draws, on white: plain, readable at the size of a thumbnail. */
export function pictureOf(card: Card): Node {
  const size = card.title.length > 44 ? 52 : card.title.length > 22 ? 62 : 74;
  return box(
    {
      width,
      height,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '76px 72px 56px',
      background: '#fff',
      color: ink,
    },
    [
      // No border of the frame, which would be clipped three times.
      box({ position: 'absolute', top: 0, left: 0, width, height: 20, background: accent }, []),
      box({ fontSize: 32, color: '#4d4d4d' }, [card.eyebrow]),
      // Three lines at most: a longer title ends in … here and stands whole on the page.
      box({ fontSize: size, fontWeight: 700, lineHeight: 1.4, display: 'block', lineClamp: 3 }, [card.title]),
      box({ justifyContent: 'space-between', alignItems: 'center', fontSize: 28 }, [
        box({ flexDirection: 'column', lineHeight: 1.5 }, [
          box({ color: accent, fontWeight: 700, fontSize: 32 }, [card.site]),
          ...(card.foot === '' ? [] : [box({ color: '#4d4d4d' }, [card.foot])]),
        ]),
        ...(card.badge.length === 0
          ? []
          : [
              box(
                {
                  border: `4px solid ${accent}`,
                  borderRadius: 16,
                  padding: '14px 28px',
                  fontWeight: 700,
                  fontSize: card.badge.length > 1 ? 28 : 34,
                  flexDirection: 'column',
                  lineHeight: 1.4,
                  maxWidth: 640,
                },
                card.badge.map((line) => box({}, [line])),
              ),
            ]),
      ]),
    ],
  );
}

function box(style: Record<string, unknown>, children: (Node | string)[]): Node {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
