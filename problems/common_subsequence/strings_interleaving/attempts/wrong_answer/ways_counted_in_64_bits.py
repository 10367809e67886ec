"""Counts the ways in 64 bits, where a multiple of 2**64 is 0."""


def strings_interleaving(first, second, merged):
    n, m = len(first), len(second)
    if n + m != len(merged):
        return False
    ways = [1] + [0] * m
    for i in range(n + 1):
        for j in range(m + 1):
            if i or j:
                c = merged[i + j - 1]
                here = ways[j] if i > 0 and first[i - 1] == c else 0
                if j > 0 and second[j - 1] == c:
                    here += ways[j - 1]
                ways[j] = here % 2**64
    return ways[m] > 0
