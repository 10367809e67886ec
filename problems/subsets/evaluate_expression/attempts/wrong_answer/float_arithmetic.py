"""Computes with floats, which are exact only up to 2**53."""

import re
from functools import cache


def evaluate_expression(expression):
    parts = re.findall(r"\d+|\D", expression)

    @cache
    def results(start, stop):
        if stop - start == 1:
            return [float(parts[start])]
        found = []
        for cut in range(start + 1, stop, 2):
            for left in results(start, cut):
                for right in results(cut + 1, stop):
                    if parts[cut] == "+":
                        found.append(left + right)
                    elif parts[cut] == "-":
                        found.append(left - right)
                    else:
                        found.append(left * right)
        return found

    return [int(result) for result in results(0, len(parts))]
