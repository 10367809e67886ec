"""Applies the operators in every order, and keeps one result for each distinct way."""

import re


def evaluate_expression(expression):
    parts = re.split(r"([-+*])", expression)
    found = {}

    def evaluate(state):
        if len(state) == 1:
            value, text = state[0]
            found[text] = value
            return
        for i in range(1, len(state), 2):
            (a, left), operator, (b, right) = state[i - 1 : i + 2]
            value = a + b if operator == "+" else a - b if operator == "-" else a * b
            evaluate(state[: i - 1] + [(value, f"({left}{operator}{right})")] + state[i + 2 :])

    evaluate([part if part in ("+", "-", "*") else (int(part), part) for part in parts])
    return list(found.values())
