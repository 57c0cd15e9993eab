import axe from 'axe-core';

/** Rules about structure; what is seen (contrast, targets) is checked in a real browser. */
const RULES = [
  'aria-allowed-attr',
  'aria-allowed-role',
  'aria-hidden-focus',
  'aria-required-attr',
  'aria-roles',
  'aria-valid-attr',
  'aria-valid-attr-value',
  'button-name',
  'definition-list',
  'dlitem',
  'duplicate-id-aria',
  'empty-heading',
  'empty-table-header',
  'heading-order',
  'label',
  'landmark-unique',
  'link-name',
  'list',
  'listitem',
  'nested-interactive',
  'role-img-alt',
  'scope-attr-valid',
  'svg-img-alt',
  'table-duplicate-name',
  'td-headers-attr',
  'th-has-data-cells',
  'valid-lang',
];

/** What axe finds wrong in the structure of an element: rule and markup. */
export async function faults(element: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(element, {
    runOnly: { type: 'rule', values: RULES },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
