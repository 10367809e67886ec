"""A memo whose recursion goes to every next pair of equal characters, which is O(n^2 * m^2)."""

from functools import cache


def edit_distance(first, second):
    @cache
    def distance(i, j):
        best = max(len(first) - i, len(second) - j)
        for x in range(i, len(first)):
            for y in range(j, len(second)):
                if first[x] == second[y]:
                    best = min(best, max(x - i, y - j) + distance(x + 1, y + 1))
        return best

    return distance(0, 0)
