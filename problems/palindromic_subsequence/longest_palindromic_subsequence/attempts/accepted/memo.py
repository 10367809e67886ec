from functools import cache


def longest_palindromic_subsequence(text):
    @cache
    def longest(left, right):
        if left > right:
            return 0
        if left == right:
            return 1
        if text[left] == text[right]:
            return longest(left + 1, right - 1) + 2
        return max(longest(left + 1, right), longest(left, right - 1))

    return longest(0, len(text) - 1)
