"""Swaps two neighbors in the wrong order, moves everything back and starts again, in O(n^3)."""


def sort_stack(stack):
    first = stack[:]
    other = []
    while first:
        value = first.pop()
        if other and other[-1] < value:
            smaller = other.pop()
            first.append(smaller)
            first.append(value)
            while other:
                first.append(other.pop())
        else:
            other.append(value)
    return other
