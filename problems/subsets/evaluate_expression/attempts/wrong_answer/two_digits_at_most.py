"""Reads at most two digits of a number."""

import re


def evaluate_expression(expression):
    parts = re.findall(r"\d+|\D", expression)

    def results(start, end):
        if start == end:
            return [int(parts[start][:2])]
        found = []
        for i in range(start + 1, end, 2):
            for left in results(start, i - 1):
                for right in results(i + 1, end):
                    found.append({"+": left + right, "-": left - right, "*": left * right}[parts[i]])
        return found

    return results(0, len(parts) - 1)
