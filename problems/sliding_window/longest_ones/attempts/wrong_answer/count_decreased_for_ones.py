"""Decreases the number of zeros for every element that leaves, also for ones."""


def longest_ones(bits, k):
    start = zeros = best = 0
    for end, bit in enumerate(bits):
        zeros += bit == 0
        while zeros > k:
            zeros -= 1
            start += 1
        best = max(best, end - start + 1)
    return best
