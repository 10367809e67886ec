"""Moves the values to the other stack in one pass only, with neighbors swapped."""


def sort_stack(stack):
    first = stack[:]
    other = []
    for _ in range(1):
        while first:
            value = first.pop()
            if other and other[-1] > value:
                value, other[-1] = other[-1], value
            other.append(value)
    return other
