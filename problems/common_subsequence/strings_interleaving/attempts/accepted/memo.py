from functools import cache


def strings_interleaving(first, second, merged):
    if len(merged) != len(first) + len(second):
        return False

    @cache
    def matches(i, j):
        k = i + j
        if k == len(merged):
            return True
        take_first = i < len(first) and first[i] == merged[k] and matches(i + 1, j)
        take_second = j < len(second) and second[j] == merged[k] and matches(i, j + 1)
        return take_first or take_second

    return matches(0, 0)
