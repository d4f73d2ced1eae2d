import type { Archive } from '../../model/archive.ts';
import { describeJudgement } from '../../model/describe-judgement.ts';
import type { Item } from '../../model/item.ts';
import type { Plan } from '../../model/plan.ts';
import { nameOfPeriod } from '../../model/year-name.ts';
import { cardWords } from '../../words/og.ts';
import { states } from '../../words/states.ts';

/** What a social card says. Everything that its picture shows is in it. */
export interface Card {
  site: string;
  eyebrow: string;
  title: string;
  /** Bottom line. */
  foot: string;
  badge: string | null;
}

/** Every card of a site, by its name below `/og/`. */
export function cardsOf(archive: Archive): { name: string; card: Card }[] {
  const city = archive.site.municipality.name;
  const site = archive.site.title;
  return [
    { name: 'site', card: { site, eyebrow: city, title: site, foot: '', badge: null } },
    ...archive.plans.map((plan) => ({ name: `plans/${plan.id}`, card: planCard(plan, site, city) })),
    ...[...archive.items.values()].map((item) => ({ name: `plans/${item.id}`, card: itemCard(item, site) })),
  ];
}

function planCard(plan: Plan, site: string, city: string): Card {
  return { site, eyebrow: city, title: plan.name, foot: nameOfPeriod(plan.from, plan.to), badge: states[plan.status] };
}

function itemCard(item: Item, site: string): Card {
  const words = item.present && describeJudgement(item.present.judgement);
  return {
    site,
    eyebrow: `${item.plan.name}　${cardWords.number(item.no)}`,
    title: item.title,
    foot: nameOfPeriod(item.plan.from, item.plan.to),
    badge: words && cardWords.present([words.word, words.label].filter(Boolean).join(' ')),
  };
}
