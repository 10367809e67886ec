"""Compares the values without their signs."""


def sort_stack(stack):
    waiting = stack[:]
    ordered = []
    while waiting:
        value = waiting.pop()
        while ordered and abs(ordered[-1]) < abs(value):
            waiting.append(ordered.pop())
        ordered.append(value)
    return ordered
