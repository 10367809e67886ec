"""Moves the start onto the leftmost zero instead of after it."""


def longest_ones(bits, k):
    zeros = []
    start = best = 0
    for index, bit in enumerate(bits):
        if not bit:
            zeros.append(index)
            if len(zeros) > k:
                start = zeros[len(zeros) - 1 - k]
        best = max(best, index - start + 1)
    return best
