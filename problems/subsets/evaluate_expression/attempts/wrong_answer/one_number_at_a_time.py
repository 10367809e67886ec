"""Takes a single number off at the front or at the end, and never cuts into two longer parts."""

import re


def evaluate_expression(expression):
    parts = re.split(r"([-+*])", expression)

    def results(row):
        if len(row) == 1:
            return [int(row[0])]
        found = [compute(int(row[0]), row[1], b) for b in results(row[2:])]
        if len(row) > 3:
            found += [compute(a, row[-2], int(row[-1])) for a in results(row[:-2])]
        return found

    def compute(a, operator, b):
        return a + b if operator == "+" else a - b if operator == "-" else a * b

    return results(parts)
