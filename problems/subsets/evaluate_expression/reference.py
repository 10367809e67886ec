import re
from functools import cache
from operator import add, mul, sub

OPERATIONS = {"+": add, "-": sub, "*": mul}


def evaluate_expression(expression: str) -> list[int]:
    parts = re.split(r"([-+*])", expression)
    numbers = [int(part) for part in parts[::2]]
    operations = [OPERATIONS[part] for part in parts[1::2]]

    @cache
    def results(first: int, last: int) -> list[int]:
        """Give the results of the part from one number to another."""
        if first == last:
            return [numbers[first]]
        return [
            operations[i](left, right)
            for i in range(first, last)
            for left in results(first, i)
            for right in results(i + 1, last)
        ]

    return results(0, len(numbers) - 1)
