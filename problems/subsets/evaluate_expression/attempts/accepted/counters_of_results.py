from collections import Counter
from functools import cache


def evaluate_expression(expression):
    tokens = expression.replace("+", " + ").replace("-", " - ").replace("*", " * ").split()

    @cache
    def counts(start, end):
        """Count how often each result occurs."""
        if end - start == 1:
            return Counter([int(tokens[start])])
        total = Counter()
        for i in range(start + 1, end, 2):
            for a, times in counts(start, i).items():
                for b, more in counts(i + 1, end).items():
                    value = a + b if tokens[i] == "+" else a - b if tokens[i] == "-" else a * b
                    total[value] += times * more
        return total

    return list(counts(0, len(tokens)).elements())
