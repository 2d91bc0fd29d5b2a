import { writeWord } from '../../../docx/write-word';

globalThis.xepLoai766Word = { writeWord };
