"""Fills a workbook in as a person would: every value is typed into its cell, found by defined name or table header.

Arguments: the workbook, a JSON file {"fields": {name: value}, "tables": {table: [{header: value}]}}, the workbook to save.
A value {"date": "2026-03-31"} is typed as a date; every other is typed as it is.
"""
import datetime
import json
import sys

import openpyxl
from openpyxl.utils import range_boundaries

source, values, target = sys.argv[1:]
book = openpyxl.load_workbook(source)
with open(values, encoding="utf-8") as file:
    given = json.load(file)


def typed(value):
    return datetime.date.fromisoformat(value["date"]) if isinstance(value, dict) else value


def put(cell, value):
    if cell.protection.locked:
        raise SystemExit(f"{cell.parent.title}!{cell.coordinate} is locked")
    cell.value = typed(value)


for name, value in given["fields"].items():
    ((sheet, address),) = book.defined_names[name].destinations
    put(book[sheet][address.replace("$", "")], value)

tables = {table.name: (sheet, table) for sheet in book for table in sheet.tables.values()}
for name, rows in given["tables"].items():
    sheet, table = tables[name]
    left, top, right, bottom = range_boundaries(table.ref)
    columns = {sheet.cell(top, column).value: column for column in range(left, right + 1)}
    if top + len(rows) > bottom:
        raise SystemExit(f"{name} has no room for {len(rows)} rows")
    for number, row in enumerate(rows, start=top + 1):
        for header, value in row.items():
            put(sheet.cell(number, columns[header]), value)

book.save(target)
