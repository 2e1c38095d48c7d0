import { AMOUNT_RANGES, type AuthorityRow, type Person, ROLES } from "../approvals/authority.ts";
import type { GradeRule } from "../cases/grades.ts";
import { GRADES, type Grade } from "../cases/judgement.ts";
import { LANGUAGES } from "../languages.ts";
import type { Fault } from "./faults.ts";
import type { Pair } from "./files.ts";
import { type HouseRow, readHouseTable } from "./house-tables.ts";

const PEOPLE = { columns: ["Id", "Name", "Role", "Language"], keys: 1, words: ["Name"] };

/** The people table. Told besides: a role or language that is none, and a role that nobody holds. */
export function readPeople(pair: Pair, faults: Fault[]): Person[] {
  const rows = readHouseTable(pair, PEOPLE, faults);
  const people = rows.flatMap(({ line, en }) => {
    const { Id: id = "", Name: name = "" } = en;
    const role = oneOf(ROLES, en, "Role", pair, line, faults);
    const language = oneOf(LANGUAGES, en, "Language", pair, line, faults);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id)) {
      faults.push({
        file: pair.en.file,
        line,
        what: `"${id}" is no id`,
        mend: "write it in lower-case letters and digits",
      });
    }
    return role && language ? [{ id, name, role, language }] : [];
  });
  for (const role of ROLES.filter((each) => rows.length > 0 && !people.some((person) => person.role === each))) {
    const line = rows[0]?.line ?? 1;
    faults.push({
      file: pair.en.file,
      line,
      what: `nobody is ${role}`,
      mend: `give at least one person the role ${role}`,
    });
  }
  return people;
}

const CLOCKS = {
  firstAnswer: "First answer",
  solution: "Solution",
  handOver: "Hand-over",
  proposal: "Proposal",
  nextContact: "Next contact",
} as const;
const GRADE_TABLE = { columns: ["Grade", "Owner", ...Object.values(CLOCKS)], keys: 1, words: [] };

/** The grades with their clocks in minutes. Undefined, with the faults told, where one is missing. */
export function readGrades(pair: Pair, faults: Fault[]): Record<Grade, GradeRule> | undefined {
  const rows = readHouseTable(pair, GRADE_TABLE, faults);
  const rules: Partial<Record<Grade, GradeRule>> = {};
  for (const row of rows) {
    const grade = oneOf(GRADES, row.en, "Grade", pair, row.line, faults);
    const owner = oneOf(ROLES, row.en, "Owner", pair, row.line, faults);
    const minutes = (clock: keyof typeof CLOCKS) => readMinutes(row, CLOCKS[clock], pair, faults);
    if (!grade || !owner) continue;
    rules[grade] = {
      owner,
      firstAnswer: minutes("firstAnswer"),
      solution: minutes("solution"),
      handOver: minutes("handOver"),
      proposal: minutes("proposal"),
      nextContact: minutes("nextContact"),
    };
  }
  for (const grade of GRADES.filter((each) => !rules[each])) {
    faults.push({ file: pair.en.file, line: rows[0]?.line ?? 1, what: `no row for ${grade}`, mend: "add one" });
  }
  const { general, serious, urgent } = rules;
  return general && serious && urgent ? { general, serious, urgent } : undefined;
}

const AUTHORITY = { columns: ["Grade", "Amount", "Who"], keys: 2, words: [] };

/** Who decides, for every grade and range; a missing row is told. */
export function readAuthority(pair: Pair, faults: Fault[]): AuthorityRow[] {
  const rows = readHouseTable(pair, AUTHORITY, faults);
  const authority = rows.flatMap(({ line, en }) => {
    const grade = oneOf(GRADES, en, "Grade", pair, line, faults);
    const amount = oneOf(AMOUNT_RANGES, en, "Amount", pair, line, faults);
    const who = oneOf(ROLES, en, "Who", pair, line, faults);
    return grade && amount && who ? [{ grade, amount, who }] : [];
  });
  for (const grade of GRADES) {
    for (const amount of AMOUNT_RANGES) {
      if (authority.some((row) => row.grade === grade && row.amount === amount)) continue;
      faults.push({
        file: pair.en.file,
        line: rows[0]?.line ?? 1,
        what: `no row for ${grade} ${amount}`,
        mend: "add one",
      });
    }
  }
  return authority;
}

function readMinutes({ en, line }: HouseRow, column: string, { en: { file } }: Pair, faults: Fault[]): number {
  const cell = en[column] ?? "";
  const [, figure, unit] = /^([1-9]\d{0,4})\s*(min|h)$/u.exec(cell.trim()) ?? [];
  if (figure) return Number(figure) * (unit === "h" ? 60 : 1);
  faults.push({ file, line, what: `"${cell}" is no duration (${column})`, mend: 'write it as "30 min" or "24 h"' });
  return 0;
}

function oneOf<T extends string>(
  known: readonly T[],
  cells: Readonly<Record<string, string>>,
  column: string,
  { en: { file } }: Pair,
  line: number,
  faults: Fault[],
): T | undefined {
  const value = known.find((each) => each === cells[column]);
  if (!value) {
    faults.push({
      file,
      line,
      what: `unknown ${column.toLowerCase()} "${cells[column]}"`,
      mend: `use one of: ${known.join(", ")}`,
    });
  }
  return value;
}
