import type { Archive } from '../../model/archive.ts';
import { describeJudgement } from '../../model/describe-judgement.ts';
import { formatColumnEra } from '../../model/fiscal-year.ts';
import type { Item } from '../../model/item.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Plan } from '../../model/plan.ts';
import { itemNumber } from '../../model/item-number.ts';
import { standingOf } from '../../model/standing.ts';
import { nameOfPeriod } from '../../model/year-name.ts';
import { cardWords } from '../../words/og.ts';
import { standingWords } from '../../words/standing.ts';
import { states } from '../../words/states.ts';

/** What a social card says. Everything that its picture shows is in it. */
export interface Card {
  site: string;
  eyebrow: string;
  title: string;
  /** Bottom line. */
  foot: string;
  /** Lines of the badge; empty for none. */
  badge: string[];
}

/** Every card of a site, by its name below `/og/`. */
export function cardsOf(archive: Archive): { name: string; card: Card }[] {
  const city = archive.site.municipality.name;
  const site = archive.site.title;
  return [
    { name: 'site', card: { site, eyebrow: city, title: site, foot: '', badge: [] } },
    ...archive.plans.map((plan) => ({ name: `plans/${plan.id}`, card: planCard(plan, site, city) })),
    ...[...archive.items.values()].map((item) => ({ name: `plans/${item.id}`, card: itemCard(item, site) })),
  ];
}

function planCard(plan: Plan, site: string, city: string): Card {
  return {
    site,
    eyebrow: city,
    title: plan.name,
    foot: nameOfPeriod(plan.from, plan.to),
    badge: [states[plan.status]],
  };
}

function itemCard(item: Item, site: string): Card {
  return {
    site,
    eyebrow: `${item.plan.name}　${itemNumber(item)}`,
    title: item.title,
    foot: nameOfPeriod(item.plan.from, item.plan.to),
    badge: standingLines(item),
  };
}

/** いまの状況 and the latest grade, each with its year. */
function standingLines(item: Item): string[] {
  const { now, latest, unpublished } = standingOf(item);
  const said = (when: string, judgement: Judgement, of: 'grade' | 'status') => {
    const { word, label = '' } = describeJudgement(judgement, of);
    return cardWords.judged(when, label === '' ? word : `${word} ${label}`);
  };
  return [
    ...(now ? [said(now.when, now.judgement, 'status')] : []),
    ...(latest ? [said(latest.when, latest.judgement, 'grade')] : []),
    ...(unpublished.length > 0 ? [standingWords.unpublished(unpublished.map(formatColumnEra))] : []),
  ];
}
