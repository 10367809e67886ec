"""Keeps the memo in a default argument, which the next call reads for another string."""


def longest_palindromic_subsequence(text, known={}):
    def longest(left, right):
        if left >= right:
            return 1 if left == right else 0
        if (left, right, text[left], text[right]) not in known:
            if text[left] == text[right]:
                value = longest(left + 1, right - 1) + 2
            else:
                value = max(longest(left + 1, right), longest(left, right - 1))
            known[left, right, text[left], text[right]] = value
        return known[left, right, text[left], text[right]]

    return longest(0, len(text) - 1)
