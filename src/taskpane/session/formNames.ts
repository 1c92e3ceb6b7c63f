import type { Form } from '../../model/form';

/** What each form is called where several stand one below the other: no two alike. In the order of `forms`. */
export function formNames(forms: readonly Form[]): string[] {
  const names = forms.map((form) => form.project ?? form.unitName ?? form.sheet);
  return forms.map((form, index) => {
    const name = names[index] ?? form.sheet;
    const alike = forms.filter((_, other) => names[other] === name);
    if (alike.length === 1) return name;
    const alone = alike.filter(({ sheet }) => sheet === form.sheet).length === 1;
    if (!alone) return `${name}（${form.id}）`;
    return name === form.sheet ? name : `${name}（${form.sheet}）`;
  });
}
