"""Combines neighbors in every order and searches for each state in the list of those found."""

import re


def evaluate_expression(expression):
    states = [re.split(r"([-+*])", expression)]
    while len(states[0]) > 1:
        shorter = []
        for state in states:
            for i in range(1, len(state), 2):
                parenthesized = state[: i - 1] + ["(" + "".join(state[i - 1 : i + 2]) + ")"] + state[i + 2 :]
                if parenthesized not in shorter:
                    shorter.append(parenthesized)
        states = shorter
    return [eval(state[0]) for state in states]
