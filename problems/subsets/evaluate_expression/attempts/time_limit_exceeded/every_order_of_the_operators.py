"""Works off the operators in every order, and keeps one result for each way of bracketing that comes out."""

import re


def evaluate_expression(expression):
    parts = re.split(r"([-+*])", expression)
    found = {}

    def work_off(row):
        if len(row) == 1:
            value, text = row[0]
            found[text] = value
            return
        for i in range(1, len(row), 2):
            (a, left), operator, (b, right) = row[i - 1 : i + 2]
            value = a + b if operator == "+" else a - b if operator == "-" else a * b
            work_off(row[: i - 1] + [(value, f"({left}{operator}{right})")] + row[i + 2 :])

    work_off([part if part in ("+", "-", "*") else (int(part), part) for part in parts])
    return list(found.values())
