"""Moves the values of the given list to another stack and back, but one of them twice."""


def sort_stack(stack):
    other = []
    ordered = []
    while stack:
        other.append(stack.pop())
    for value in other:
        passed = []
        while ordered and ordered[-1] < value:
            passed.append(ordered.pop())
        ordered.append(value)
        while passed:
            ordered.append(passed.pop())
        stack.append(value)
    return ordered
