"""Keeps the other stack as a default argument, which is not empty in the next call."""


def sort_stack(stack, ordered=[]):
    waiting = stack[:]
    while waiting:
        value = waiting.pop()
        while ordered and ordered[-1] < value:
            waiting.append(ordered.pop())
        ordered.append(value)
    return ordered
