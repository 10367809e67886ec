"""Measures from zero to zero only, so that stretches at the ends of the street are missed."""


def longest_ones(bits, k):
    zeros = [place for place, bit in enumerate(bits) if bit == 0]
    if len(zeros) <= k:
        return len(bits)
    return max((after - before - 1 for before, after in zip(zeros, zeros[k + 1 :])), default=k)
