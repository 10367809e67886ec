"""Keeps the memo by the length of the range, without its start."""


def longest_palindromic_subsequence(text):
    known = {-1: 0, 0: 1}

    def longest(left, right):
        if right - left not in known:
            if text[left] == text[right]:
                known[right - left] = longest(left + 1, right - 1) + 2
            else:
                known[right - left] = max(longest(left + 1, right), longest(left, right - 1))
        return known[right - left]

    return longest(0, len(text) - 1)
