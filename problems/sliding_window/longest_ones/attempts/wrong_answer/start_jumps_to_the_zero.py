"""Lets the window begin at the zero that gives its bulb back instead of behind it."""


def longest_ones(bits, k):
    zeros = []
    start = best = 0
    for place, bit in enumerate(bits):
        if not bit:
            zeros.append(place)
            if len(zeros) > k:
                start = zeros[len(zeros) - 1 - k]
        best = max(best, place - start + 1)
    return best
