import type { APIRoute } from 'astro';
import { loadArchive, settings } from '../../content.ts';
import { type Card, cardsOf } from '../../views/og/card.ts';
import { renderCard } from '../../views/og/render-card.ts';

export async function getStaticPaths() {
  const cards = settings.cards ? cardsOf(await loadArchive()) : [];
  // Everything that the picture shows is in it.
  return cards.map(({ name, card }) => ({ params: { card: name }, props: { card }, cacheKey: JSON.stringify(card) }));
}

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await renderCard(props.card), { headers: { 'Content-Type': 'image/png' } });
