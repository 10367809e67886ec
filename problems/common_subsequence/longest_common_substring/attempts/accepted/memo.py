from functools import cache


def longest_common_substring(first, second):
    @cache
    def common_prefix(i, j):
        if i == len(first) or j == len(second) or first[i] != second[j]:
            return 0
        return 1 + common_prefix(i + 1, j + 1)

    return max((common_prefix(i, j) for i in range(len(first)) for j in range(len(second))), default=0)
