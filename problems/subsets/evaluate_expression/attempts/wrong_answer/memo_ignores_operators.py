"""Stores the results of a part by its numbers, without the operators."""

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
                        operator = part[i]
                        found.append(
                            left + right
                            if operator == "+"
                            else left - right
                            if operator == "-"
                            else left * right
                        )
            known[key] = found
        return known[key]

    return results(parts)
