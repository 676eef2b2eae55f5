import { codeIn, departmentOf, departmentOfPostcode, townKey } from './said-town.js';
import type { SaidTown, Town } from './town.js';

/** What a selection says of the place near which to look: a code of INSEE, a postcode with or without a name, or a name. */
export function nearSaid(near: string): SaidTown {
  const code = codeIn(near);
  const [, postcode = '', name = code === '' ? near : ''] = /^cp-(\d{5})(?:-(.*))?$/.exec(near) ?? [];
  const department = code === '' ? departmentOfPostcode(postcode) : departmentOf(code);
  const said = postcode === '' ? name : name === near ? '' : name;
  return { code, postcode, name: townKey(said), department, written: said };
}

/** How a selection names a commune. */
export function nearOf({ code }: Town, { postcode, name }: Pick<SaidTown, 'postcode' | 'name'>): string {
  if (code !== '') return code;
  const called = name.replace(/ /g, '-');
  return postcode === '' ? called : ['cp', postcode, called].filter(Boolean).join('-');
}
