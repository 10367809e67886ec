"""Ends when a pass swaps nothing, and returns the stack where the values lie upside down."""


def sort_stack(stack):
    first, other = stack[:], []
    ascending = False
    while True:
        swapped = False
        while first:
            value = first.pop()
            if other and (other[-1] > value if ascending else other[-1] < value):
                value, other[-1] = other[-1], value
                swapped = True
            other.append(value)
        first, other = other, []
        ascending = not ascending
        if not swapped:
            return first
