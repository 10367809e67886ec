"""Treats a minus as the operator of the next number and adds, so that 5-(2-1) becomes 5+(-2-1)."""

import re
from itertools import product


def evaluate_expression(expression):
    parts = re.findall(r"(^|[-+*])(\d+)", expression)
    numbers = [-int(digits) if operator == "-" else int(digits) for operator, digits in parts]
    operators = [operator for operator, _ in parts[1:]]

    def results(first, last):
        if first == last:
            return [numbers[first]]
        found = []
        for i in range(first, last):
            for a, b in product(results(first, i), results(i + 1, last)):
                found.append(a * b if operators[i] == "*" else a + b)
        return found

    return results(0, len(numbers) - 1)
