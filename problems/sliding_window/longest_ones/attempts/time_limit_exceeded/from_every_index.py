"""Starts again at every index and continues until the flips are used up."""


def longest_ones(bits, k):
    best = 0
    for start in range(len(bits)):
        left = k
        end = start
        while end < len(bits) and (bits[end] or left):
            left -= 1 - bits[end]
            end += 1
        best = max(best, end - start)
    return best
