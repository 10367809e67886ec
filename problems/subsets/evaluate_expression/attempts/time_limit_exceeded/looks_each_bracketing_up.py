"""Brackets two neighbours after two others and looks each row up in the list of those found."""

import re


def evaluate_expression(expression):
    rows = [re.split(r"([-+*])", expression)]
    while len(rows[0]) > 1:
        shorter = []
        for row in rows:
            for i in range(1, len(row), 2):
                bracketed = row[: i - 1] + ["(" + "".join(row[i - 1 : i + 2]) + ")"] + row[i + 2 :]
                if bracketed not in shorter:
                    shorter.append(bracketed)
        rows = shorter
    return [eval(row[0]) for row in rows]
