"""Has LibreOffice open a workbook, do to it what people do, and save it as .xlsx.

Arguments: the command of LibreOffice, the URL of its profile, the workbook, the workbook to save, a JSON list of steps:
{"insertRows": sheet, "above": row, "count": rows}, {"rename": sheet, "to": name}, {"move": sheet, "to": position from 0},
{"hide": sheet}.
"""
import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

soffice, profile, source, target, steps = sys.argv[1:]
pipe = f"plano-{os.getpid()}"
PATIENCE_SECONDS = 90


def setting(name, value):
    one = PropertyValue()
    one.Name, one.Value = name, value
    return one


def desktop():
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    until = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            remote = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
        except NoConnectException:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)


def do(sheets, step):
    if "insertRows" in step:
        sheet = sheets.getByName(step["insertRows"])
        sheet.unprotect("")
        sheet.Rows.insertByIndex(step["above"] - 1, step["count"])
    elif "rename" in step:
        sheets.getByName(step["rename"]).Name = step["to"]
    elif "move" in step:
        sheets.moveByName(step["move"], step["to"])
    elif "hide" in step:
        sheets.getByName(step["hide"]).IsVisible = False
    else:
        raise SystemExit(f"unknown step {step}")


office = subprocess.Popen(
    [soffice, f"-env:UserInstallation={profile}", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"]
)
try:
    running = desktop()
    book = running.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0, (setting("Hidden", True),))
    for step in json.loads(steps):
        do(book.Sheets, step)
    book.storeToURL(uno.systemPathToFileUrl(target), (setting("FilterName", "Calc MS Excel 2007 XML"),))
    book.close(True)
    running.terminate()
    office.wait(timeout=PATIENCE_SECONDS)
finally:
    if office.poll() is None:
        office.kill()
