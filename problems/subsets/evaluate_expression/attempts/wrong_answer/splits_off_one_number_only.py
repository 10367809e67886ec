"""Splits off a single number at the front or at the end only."""

import re


def evaluate_expression(expression):
    parts = re.split(r"([-+*])", expression)

    def results(tokens):
        if len(tokens) == 1:
            return [int(tokens[0])]
        found = [compute(int(tokens[0]), tokens[1], b) for b in results(tokens[2:])]
        if len(tokens) > 3:
            found += [compute(a, tokens[-2], int(tokens[-1])) for a in results(tokens[:-2])]
        return found

    def compute(a, operator, b):
        return a + b if operator == "+" else a - b if operator == "-" else a * b

    return results(parts)
