"""Lets values wait on a third stack and puts them back one too few."""


def sort_stack(stack):
    ordered = []
    for value in stack:
        passed = []
        while ordered and ordered[-1] < value:
            passed.append(ordered.pop())
        ordered.append(value)
        ordered.extend(passed)
    return ordered
