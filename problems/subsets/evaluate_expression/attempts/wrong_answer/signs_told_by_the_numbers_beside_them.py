"""Remembers the results of a part by its numbers, whatever signs stand between."""

import re


def evaluate_expression(expression):
    parts = re.split(r"([-+*])", expression)
    known = {}

    def results(part):
        key = tuple(part[::2])
        if key not in known:
            found = [int(part[0])] if len(part) == 1 else []
            for i in range(1, len(part), 2):
                for left in results(part[:i]):
                    for right in results(part[i + 1 :]):
                        sign = part[i]
                        found.append(
                            left + right if sign == "+" else left - right if sign == "-" else left * right
                        )
            known[key] = found
        return known[key]

    return results(parts)
