import type { NativeStep } from './native-function';

/** A text that is no number, whatever the locale: its VALUE is #VALUE!. */
export const valueError = 'VALUE("?")';

/** #NUM!, by a root that does not exist. */
export const numError = 'SQRT(-1)';

/**
 * Steps that read a parameter as a number into `<parameter>_so`: a number, or text such as “86,59”, “86.59”, “98,41%”; the empty text for a blank. The digits are read without
 * their decimal mark and divided afterwards, so that it does not matter which mark the locale has. A number is rounded, since a sum of cells may give 89.99999999999994 for 90. Three decimals in a text may be thousands: #VALUE!.
 */
export function numberSteps(parameter: string): NativeStep[] {
  const [text, places] = [`${parameter}_chu`, `${parameter}_le`];
  return [
    [text, `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(TRIM(${parameter})," ",""),"%",""),".",",")`],
    [places, `IF(ISNUMBER(FIND(",",${text})),LEN(${text})-FIND(",",${text}),0)`],
    [
      `${parameter}_so`,
      `IF(ISNUMBER(${parameter}),ROUND(${parameter},10),IF((${text}="")+(${text}="-")>0,"",IF(${places}=3,${valueError},VALUE(SUBSTITUTE(${text},",",""))/10^${places})))`,
    ],
  ];
}
