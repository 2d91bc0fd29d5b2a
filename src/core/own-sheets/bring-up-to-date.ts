/** Steps of which the one at place i makes form i + 1 of what is of form i; the form of today has as many before it. */
export type Migrations<Form> = readonly ((form: Form) => Form)[];

/** What is of an earlier form, counted from 0, in the form of today. */
export function bringUpToDate<Form>(form: Form, from: number, steps: Migrations<Form>): Form {
  return steps.slice(Math.max(0, from)).reduce((now, step) => step(now), form);
}
