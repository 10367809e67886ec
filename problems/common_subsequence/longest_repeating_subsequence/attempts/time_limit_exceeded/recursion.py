"""The recursion without a memo."""


def longest_repeating_subsequence(text):
    def longest(i, j):
        if i == len(text) or j == len(text):
            return 0
        if i != j and text[i] == text[j]:
            return 1 + longest(i + 1, j + 1)
        return max(longest(i + 1, j), longest(i, j + 1))

    return longest(0, 0)
