import type { Field } from '@sveltia/cms';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ItemSchema } from '../../../src/schema/item.ts';
import { repositoryOf } from '../../../src/editing-page/repository.ts';
import { editingPage } from '../../support/sheet-form.ts';

type Found = Field & { fields?: Found[]; options?: unknown[]; multiple?: boolean };

async function fieldsOf(plan: string, schema?: z.ZodType): Promise<Found[]> {
  const { config } = await editingPage(undefined, schema);
  const collection = config.collections!.find((one) => 'name' in one && one.name === `plan-${plan}`);
  return (collection as { fields: Found[] }).fields;
}
function at(fields: readonly Found[], path: string): Found | undefined {
  const [name, ...rest] = path.split('/');
  const field = fields.find((one) => one.name === name);
  return rest.length === 0 ? field : at(field?.fields ?? [], rest.join('/'));
}

describe('the form of a plan', () => {
  it('has every key of the schema, in the order of the paper, and the body', async () => {
    const names = (await fieldsOf('2023')).map(({ name }) => name);
    expect(names).toEqual([...Object.keys(ItemSchema.shape), 'body', 'original']);
  });
  it('has a new box as soon as the schema has it', async () => {
    const wider = z.strictObject({
      ...ItemSchema.shape,
      mood: z.string().optional(),
      years: z.record(z.string(), z.strictObject({ mood: z.boolean() })),
    });
    const fields = await fieldsOf('2023', wider);
    expect(at(fields, 'mood')).toMatchObject({ widget: 'string', required: false });
  });
  it('calls the boxes as the plan prints them', async () => {
    const [fields, older] = [await fieldsOf('2023'), await fieldsOf('2015')];
    expect(at(fields, 'background')!.label).toBe('現状と課題');
    expect(at(fields, 'years/_2025')!.label).toBe('令和7年度（2025年度）');
    expect(at(fields, 'years/_2025/checks/h1')!.label).toBe('上半期');
    expect(at(fields, 'years/_2025/assessment')!.label).toBe('担当課による評価');
    expect(at(fields, 'overall/grade')!.label).toBe('期間評価');
    expect(at(older, 'years/_2016/fields/next-budget')!.label).toBe('次年度予算への反映');
  });
  it('lets grades, statuses, offices, the outline and the choices of own boxes be chosen', async () => {
    const fields = await fieldsOf('2023');
    expect(at(fields, 'years/_2025/grade')!.options).toEqual([
      { value: 'S', label: 'S　大きく上回る' },
      { value: 'A', label: 'A　目標どおり' },
      { value: 'B', label: 'B　一部届かず' },
      { value: 'C', label: 'C　大きく届かず' },
      { value: '―', label: '―　評価対象外' },
    ]);
    expect(at(fields, 'years/_2025/checks/h1/status')!.options).toContainEqual({ value: '遅れ', label: '遅れ' });
    expect(at(fields, 'years/_2025/marks/benefit')!.options).toContainEqual({ value: '実感あり', label: '実感あり' });
    expect(at(fields, 'fields/priority')!.options).toContainEqual({ value: '最優先', label: '最優先' });
    expect(at(fields, 'departments/name')!.options).toContainEqual({ value: '市民課', label: '市民課' });
    expect(at(fields, 'lead')!.multiple).toBe(true);
    expect(at(fields, 'category')!.options).toContainEqual({
      value: 'p1-2',
      label: '柱1 つながる市役所　›　（2） 誰にでも伝わる情報',
    });
    expect(at(fields, 'history/kind')!.options).toContainEqual({ value: 'corrected', label: '間違いを直した' });
  });
  it('offers in each year the grades that were worded so then', async () => {
    const labels = async (year: string) =>
      (at(await fieldsOf('2015'), `years/${year}/grade`)!.options as { label: string }[]).map(({ label }) => label);
    expect(await labels('_2016')).toContain('B　おおむね達成');
    expect(await labels('_2017')).toContain('B　おおむね達成（改善幅8割以上）');
  });
  it('has a column for every key that a sheet of the plan uses, and none without boxes', async () => {
    expect(at(await fieldsOf('2023'), 'tasks/stages/_2025-2026')).toBeDefined();
    expect(at(await fieldsOf('2013'), 'years/_2013/marks')).toBeUndefined();
  });
});

describe('where it is kept', () => {
  const named = {
    create: '調書の追加：{{path}}',
    update: '調書の変更：{{path}}',
    delete: '調書の削除：{{path}}',
  };
  it('is told by the environment, or by the workflow that builds it', () => {
    expect(repositoryOf({ ADMIN_REPO: 'city/gyokaku' }, 'content')).toEqual({
      folder: 'content',
      hosts: ['https://api.github.com'],
      backend: { name: 'github', repo: 'city/gyokaku', branch: 'main', commit_messages: named },
    });
    const gitlab = {
      CI_PROJECT_PATH: 'city/reform/gyokaku',
      CI_API_V4_URL: 'https://git.city.example/api/v4',
      ADMIN_APP_ID: 'x',
    };
    expect(repositoryOf(gitlab, 'content')).toEqual({
      folder: 'content',
      hosts: ['https://git.city.example'],
      backend: {
        name: 'gitlab',
        repo: 'city/reform/gyokaku',
        branch: 'main',
        commit_messages: named,
        api_root: 'https://git.city.example/api/v4',
        base_url: 'https://git.city.example',
        auth_type: 'pkce',
        app_id: 'x',
      },
    });
  });
  it('is asked for, where nothing tells it', () => {
    expect(() => repositoryOf({}, 'content')).toThrow(
      'ADMIN=1 で編集画面を作るには、調書を置いている GitHub か GitLab の場所が要ります。ADMIN_REPO=city/gyokaku の形で書いてください。',
    );
  });
});
