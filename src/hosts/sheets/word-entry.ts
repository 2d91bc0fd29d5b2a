import { writeDocx } from '../../docx/write-docx';

globalThis.xepLoai766Word = { writeDocx };
