"""Keeps the memo in a default argument, which the next call reads for another string of the same length."""


def min_palindrome_deletions(text, known={}):
    def fewest(left, right):
        if left >= right:
            return 0
        key = (left, right, len(text), text[left], text[right])
        if key not in known:
            if text[left] == text[right]:
                known[key] = fewest(left + 1, right - 1)
            else:
                known[key] = 1 + min(fewest(left + 1, right), fewest(left, right - 1))
        return known[key]

    return fewest(0, len(text) - 1)
