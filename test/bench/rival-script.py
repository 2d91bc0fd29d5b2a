"""What a person would script for the bare table: reads the raw sheet, sorts, grades, subtracts, writes it with XlsxWriter. Nothing is matched, checked or laid out to print.

    python3 rival-script.py RAW.xlsx OUT.xlsx

Prints the processor time (s) and the memory at most (MB) that it took, as JSON."""

import json
import os
import re
import resource
import sys
import zipfile

import xlsxwriter

FIRST_ROW, NAME, TOTAL, PREVIOUS = 4, 1, 2, 3
BANDS = [(90, "XUẤT SẮC"), (80, "TỐT"), (70, "KHÁ"), (50, "TB"), (-1, "YẾU")]


def read(path):
    with zipfile.ZipFile(path) as parts:
        strings = re.findall(r"<si><t[^>]*>([^<]*)", parts.read("xl/sharedStrings.xml").decode())
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
    for row in re.findall(r"<row .*?</row>", sheet)[FIRST_ROW:]:
        cells = re.findall(r'<c r="[A-Z]+\d+"(?: s="\d+")?(?: t="(s)")?><v>([^<]*)', row)
        yield [strings[int(value)] if kind else float(value) for kind, value in cells]


def write(rows, path):
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Phụ lục 1")
    look = {"font_name": "Times New Roman", "font_size": 12, "border": 1, "align": "center", "valign": "vcenter"}
    plain = book.add_format(look)
    weak = book.add_format({**look, "underline": 1})
    for index, row in enumerate(sorted(rows, key=lambda row: -row[TOTAL])):
        total, previous = row[TOTAL], row[PREVIOUS]
        grade = next(name for floor, name in BANDS if total >= floor)
        values = [index + 1, row[NAME], total, grade, previous, round(total - previous, 2), *row[PREVIOUS + 1 :]]
        for column, value in enumerate(values):
            is_weak = column > 5 and value < 70
            sheet.write(index + 1, column, value, weak if is_weak else plain)
    book.close()


write(read(sys.argv[1]), sys.argv[2])
spent = resource.getrusage(resource.RUSAGE_SELF)
kilobytes = spent.ru_maxrss
# On Linux that begins with what the process had that started this one; the high-water mark does not.
if os.path.exists("/proc/self/status"):
    with open("/proc/self/status") as status:
        kilobytes = int(re.search(r"VmHWM:\s+(\d+)", status.read())[1])
print(json.dumps({"seconds": spent.ru_utime + spent.ru_stime, "megabytes": kilobytes / 1000}))
