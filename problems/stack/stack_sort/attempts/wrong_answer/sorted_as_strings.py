"""Compares the values as strings."""


def sort_stack(stack):
    waiting = stack[:]
    ordered = []
    while waiting:
        value = waiting.pop()
        while ordered and str(ordered[-1]) < str(value):
            waiting.append(ordered.pop())
        ordered.append(value)
    return ordered
