"""Files for other programs: CSV, and the XML that JUnit writes."""

from __future__ import annotations

import csv
import re
from io import StringIO
from itertools import groupby
from typing import Final
from xml.etree import ElementTree

from judge.grading.ledger import Ledger

HEADINGS: Final = ("id", "problem", "verdict", "passed", "total", "cpu_s", "failed_test", "message")
_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def as_csv(ledger: Ledger) -> str:
    """Return the rows as CSV with a line of headings."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEADINGS)
    writer.writerows(ledger.rows())
    return text.getvalue()


def as_junit(ledger: Ledger) -> str:
    """Return the rows as XML, with a suite for each problem and a case for each attempt."""
    root = ElementTree.Element("testsuites", name="judge grade")
    for problem, rows in groupby(ledger.rows(), key=lambda row: row[1]):
        suite = ElementTree.SubElement(root, "testsuite", name=_clean(problem))
        counts = {"tests": 0, "failures": 0, "errors": 0}
        for name, _, verdict, passed, total, cpu_s, test, message in rows:
            case = ElementTree.SubElement(
                suite, "testcase", classname=_clean(problem), name=_clean(name), time=f"{cpu_s:.3f}"
            )
            counts["tests"] += 1
            if verdict != "accepted":
                kind = "error" if verdict == "judge_error" else "failure"
                counts[f"{kind}s"] += 1
                told = f"{passed} of {total} tests passed" + (f", failed in {test}" if test else "")
                ElementTree.SubElement(case, kind, type=verdict, message=_clean(told)).text = _clean(message)
        for key, count in counts.items():
            suite.set(key, str(count))
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _clean(text: str) -> str:
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)
