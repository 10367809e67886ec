"""Keeps the dark places in a list and pops the first, for which all others move up."""


def longest_ones(bits, k):
    inside = []
    start = best = 0
    for place, bit in enumerate(bits):
        if not bit:
            inside.append(place)
            if len(inside) > k:
                start = inside.pop(0) + 1
        best = max(best, place + 1 - start)
    return best
