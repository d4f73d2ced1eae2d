import type { APIRoute } from 'astro';
import { loadArchive, settings } from '../../content.ts';
import { type Card, cardsOf } from '../../views/og/card.ts';
import { renderCard } from '../../views/og/render-card.ts';

export async function getStaticPaths() {
  const cards = settings.cards ? cardsOf(await loadArchive()) : [];
  return cards.map(({ name, card }) => ({ params: { card: name }, props: { card } }));
}

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await renderCard(props.card), { headers: { 'Content-Type': 'image/png' } });
