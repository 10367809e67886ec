from bisect import bisect_right
from itertools import accumulate


def longest_ones(bits, k):
    zeros = list(accumulate((1 - bit for bit in bits), initial=0))
    best = 0
    for start in range(len(bits)):
        best = max(best, bisect_right(zeros, zeros[start] + k) - 1 - start)
    return best
