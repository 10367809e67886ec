"""Packs the two indices into one number with a factor of 200, in a recursion from the front."""


def edit_distance(first, second):
    memo = {}

    def distance(i, j):
        if i == len(first) or j == len(second):
            return len(first) - i + len(second) - j
        key = i * 200 + j
        if key not in memo:
            if first[i] == second[j]:
                memo[key] = distance(i + 1, j + 1)
            else:
                memo[key] = 1 + min(distance(i + 1, j), distance(i, j + 1), distance(i + 1, j + 1))
        return memo[key]

    return distance(0, 0)
