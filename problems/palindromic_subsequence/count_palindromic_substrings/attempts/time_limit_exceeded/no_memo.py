"""Counts the palindromes of both shorter ranges by recursion without a memo, which is exponential."""


def count_palindromic_substrings(text):
    def count(left, right):
        if left > right:
            return 0
        part = text[left : right + 1]
        both = count(left + 1, right) + count(left, right - 1) - count(left + 1, right - 1)
        return both + (part == part[::-1])

    return count(0, len(text) - 1)
