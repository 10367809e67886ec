"""Puts a million below the values as a sentinel, which is less than some of them."""


def sort_stack(stack):
    waiting = stack[:]
    ordered = [1_000_000]
    while waiting:
        value = waiting.pop()
        while len(ordered) > 1 and min(ordered[-1], ordered[0]) < min(value, ordered[0]):
            waiting.append(ordered.pop())
        ordered.append(value)
    return ordered[1:]
