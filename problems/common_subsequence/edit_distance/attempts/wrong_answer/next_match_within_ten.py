"""Goes to the next pair of equal characters, but looks only ten characters ahead."""

from functools import cache


def edit_distance(first, second):
    n, m = len(first), len(second)

    @cache
    def distance(i, j):
        if i == n or j == m:
            return n - i + m - j
        if first[i] == second[j]:
            return distance(i + 1, j + 1)
        best = 1 + distance(i + 1, j + 1)
        for k in range(1, 11):
            if i + k < n and first[i + k] == second[j]:
                best = min(best, k + distance(i + k, j))
            if j + k < m and first[i] == second[j + k]:
                best = min(best, k + distance(i, j + k))
        if j + 10 >= m or i + 10 >= n:
            best = min(best, max(n - i, m - j))
        return best

    return distance(0, 0)
