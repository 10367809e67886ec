"""Packs the two indices into one number with a factor of 128, which collides beyond 128 characters."""


def edit_distance(first, second):
    memo = {}

    def distance(i, j):
        if i == 0 or j == 0:
            return i + j
        key = (i << 7) + j
        if key not in memo:
            if first[i - 1] == second[j - 1]:
                memo[key] = distance(i - 1, j - 1)
            else:
                memo[key] = 1 + min(distance(i - 1, j), distance(i, j - 1), distance(i - 1, j - 1))
        return memo[key]

    return distance(len(first), len(second))
