#!/usr/bin/python3
"""Recalculates a workbook in a LibreOffice that is already running with it loaded: the fairest time a spreadsheet has.

recalc.py BOOK.xlsx COLUMN ROWS RUNS PROFILE_DIR -> seconds (median), count and sum of the totals in COLUMN
"""
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def main():
    book, column, rows, runs, profile = sys.argv[1:6]
    pipe = "nenepbench%d" % os.getpid()
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", "-env:UserInstallation=file://" + os.path.abspath(profile),
         "--accept=pipe,name=%s;urp;" % pipe], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(300):
            try:
                context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
                break
            except NoConnectException:
                time.sleep(0.1)
        else:
            sys.exit("LibreOffice did not start")
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        hidden = PropertyValue()
        hidden.Name, hidden.Value = "Hidden", True
        document = desktop.loadComponentFromURL("file://" + os.path.abspath(book), "_blank", 0, (hidden,))
        document.calculateAll()  # warm, and for books that came without results
        seconds = []
        for _ in range(int(runs)):
            begun = time.perf_counter()
            document.calculateAll()
            seconds.append(time.perf_counter() - begun)
        cells = document.Sheets.getByIndex(0).getCellRangeByName("%s2:%s%d" % (column, column, int(rows) + 1)).getDataArray()
        totals = [row[0] for row in cells if isinstance(row[0], float)]
        print("%.6f %d %.4f" % (sorted(seconds)[len(seconds) // 2], len(totals), sum(totals)))
        document.close(True)
        try:
            desktop.terminate()
        except Exception:  # the bridge goes down with the office
            pass
        office.wait(30)
    finally:
        if office.poll() is None:
            office.terminate()


main()
