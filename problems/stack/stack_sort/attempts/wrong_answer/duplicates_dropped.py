"""Drops duplicates."""


def sort_stack(stack):
    waiting = stack[:]
    ordered = []
    while waiting:
        value = waiting.pop()
        while ordered and ordered[-1] < value:
            waiting.append(ordered.pop())
        if not ordered or ordered[-1] != value:
            ordered.append(value)
    return ordered
