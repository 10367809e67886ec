"""Gives one result for each order of the operators, so that (1+2)+(3+4) counts twice."""

import re


def evaluate_expression(expression):
    results = []

    def work_off(row):
        if len(row) == 1:
            results.append(int(row[0]))
            return
        for i in range(1, len(row), 2):
            a, operator, b = int(row[i - 1]), row[i], int(row[i + 1])
            value = a + b if operator == "+" else a - b if operator == "-" else a * b
            work_off(row[: i - 1] + [value] + row[i + 2 :])

    work_off(re.split(r"([-+*])", expression))
    return results
