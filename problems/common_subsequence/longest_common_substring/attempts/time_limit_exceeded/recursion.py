"""Recursion over two indices and the current length, without a memo."""


def longest_common_substring(first, second):
    def longest(i, j, run):
        if i == len(first) or j == len(second):
            return run
        extended = longest(i + 1, j + 1, run + 1) if first[i] == second[j] else run
        return max(extended, longest(i + 1, j, 0), longest(i, j + 1, 0))

    return longest(0, 0, 0)
