import type { Language } from '../../../catalogue';
import { functions as en } from '../../../catalogue/en/functions';
import { functions as vi } from '../../../catalogue/vi/functions';
import { sheetFunctions } from '../../../functions/registry';

/** `functions.json`, by which Excel knows the functions before any of their code runs. */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly options: { readonly requiresParameterAddresses: boolean };
    readonly result: { readonly dimensionality: 'scalar' | 'matrix' };
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: 'any';
      readonly dimensionality: 'scalar' | 'matrix';
      readonly optional: boolean;
    }[];
  }[];
}

const sentences = Object.keys(vi).map((key) => [vi[key as keyof typeof vi], en[key as keyof typeof vi]] as const);

/** A description in English; headings of the portal stay in its own words. */
function inEnglish(description: string): string {
  const whole = sentences.find(([vietnamese]) => vietnamese === description);
  return whole?.[1] ?? description.replace(vi['DIEMNHOM.ratio'], en['DIEMNHOM.ratio']);
}

/**
 * The metadata of every function, made from the same list that registers them. Errors of other cells are let in, so that one bad cell spoils its own
 * result only; addresses are asked for to tell an empty cell from 0.
 *
 * @param site - where the help page lies, without a slash at the end
 * @param language - of the descriptions; the names are the same in every language, since they stand in workbooks
 */
export function functionsMetadata(site: string, language: Language): FunctionsMetadata {
  const said = (description: string): string => (language === 'en' ? inEnglish(description) : description);
  return {
    allowCustomDataForDataTypeAny: false,
    allowErrorForDataTypeAny: true,
    functions: sheetFunctions.map(({ name, description, parameters, result }) => ({
      id: name,
      name,
      description: said(description),
      helpUrl: `${site}/help.html#${name}`,
      options: { requiresParameterAddresses: true },
      result: { dimensionality: result === 'cell' ? 'scalar' : 'matrix' },
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: said(parameter.description),
        type: 'any',
        dimensionality: parameter.takes === 'cell' ? 'scalar' : 'matrix',
        optional: parameter.optional,
      })),
    })),
  };
}
