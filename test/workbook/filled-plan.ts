import type { FieldType, TableDeclaration } from "../../plan/form/declaration.ts";
import { lists } from "../../plan/form/lists.ts";
import { planForm } from "../../plan/form/plan-form.ts";
import type { PlanValues } from "../../plan/form/values.ts";

type Values = { [key: string]: unknown };

/**
 * A value in every input of the plan: every field, every row of every table. Two values of the same type differ, so
 * that a value read from a wrong cell shows. Nobody fills a plan in like this; it is as large as a plan can be.
 */
export function fullPlanValues(): PlanValues {
  let count = 0;
  const next = (type: FieldType) => {
    count += 1;
    return sample(type, count);
  };
  const fields: Values = {};
  for (const [key, field] of Object.entries(planForm.fields)) {
    if (field.origin === "agency") fields[key] = next(field.value);
  }
  const tables: { [key: string]: Values[] } = {};
  for (const [key, table] of Object.entries<TableDeclaration>(planForm.tables)) {
    tables[key] = Array.from({ length: table.rows }, (_, index) => {
      const row: Values = {};
      for (const [column, { origin, value }] of Object.entries(table.columns)) {
        if (origin === "agency" && table.givenRows[index]?.[column] === undefined) row[column] = next(value);
      }
      return row;
    });
  }
  // Built key by key from the declaration that the type is made of.
  return { fields, tables } as unknown as PlanValues;
}

function sample(type: FieldType, count: number): unknown {
  const day = `${(count % 28) + 1}`.padStart(2, "0");
  const month = `${(count % 12) + 1}`.padStart(2, "0");
  const year = 2001 + (count % 90);
  switch (type.type) {
    case "text":
      return `Texto nº ${count} à mão`;
    case "email":
      return `pessoa${count}@exemplo.gov.br`;
    case "telephone":
      return `(61) 3333-${String(count).padStart(4, "0")}`;
    case "digits":
      return String(10_000 + count);
    case "month":
      return `${year}-${month}`;
    case "date":
      return `${year}-${month}-${day}`;
    case "quarter":
      return `${year}-Q${(count % 4) + 1}`;
    case "number":
      return type.measure === "count" ? count : count + 0.25;
    case "yesNo":
      return count % 2 === 0;
    case "choice":
      return lists[type.list][count % lists[type.list].length]?.code;
  }
}
