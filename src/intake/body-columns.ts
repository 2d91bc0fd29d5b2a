import type { BodyColumns } from './body-rows';
import type { Layout } from './locate-table';

/** The columns by which the rows of a table are told apart: with no figures chosen, all to the right of the names. */
export function bodyColumns({ chosen, columns }: Layout): BodyColumns {
  const figures = [chosen.total, chosen.previous, ...chosen.indicators].flatMap((column) =>
    column ? [column.index] : [],
  );
  const values =
    figures.length > 0 ? figures : columns.map(({ index }) => index).filter((index) => index > chosen.name.index);
  return {
    name: chosen.name.index,
    position: chosen.position?.index ?? null,
    code: chosen.code?.index ?? null,
    values,
  };
}
