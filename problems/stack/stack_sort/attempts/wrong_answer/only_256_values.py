"""Sorts only the 256 values on top."""


def sort_stack(stack):
    waiting = stack[-256:]
    ordered = stack[:-256]
    while waiting:
        value = waiting.pop()
        while ordered and ordered[-1] < value:
            waiting.append(ordered.pop())
        ordered.append(value)
    return ordered
