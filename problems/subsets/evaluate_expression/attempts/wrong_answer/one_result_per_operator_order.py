"""Returns one result for each order of the operators, so that (1+2)+(3+4) counts twice."""

import re


def evaluate_expression(expression):
    results = []

    def evaluate(state):
        if len(state) == 1:
            results.append(int(state[0]))
            return
        for i in range(1, len(state), 2):
            a, operator, b = int(state[i - 1]), state[i], int(state[i + 1])
            value = a + b if operator == "+" else a - b if operator == "-" else a * b
            evaluate(state[: i - 1] + [value] + state[i + 2 :])

    evaluate(re.split(r"([-+*])", expression))
    return results
