"""Packs both indices into one number in base 256, which is ambiguous for longer strings."""


def longest_palindromic_subsequence(text):
    known = {}

    def longest(left, right):
        if left >= right:
            return int(left == right)
        key = left * 256 + right
        if key not in known:
            if text[left] == text[right]:
                known[key] = longest(left + 1, right - 1) + 2
            else:
                known[key] = max(longest(left + 1, right), longest(left, right - 1))
        return known[key]

    return longest(0, len(text) - 1)
