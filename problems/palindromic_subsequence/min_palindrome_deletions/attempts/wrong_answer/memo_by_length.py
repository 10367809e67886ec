"""Keeps the memo by the length of the range, without its start."""


def min_palindrome_deletions(text):
    known = {-1: 0, 0: 0}

    def fewest(left, right):
        if right - left not in known:
            if text[left] == text[right]:
                known[right - left] = fewest(left + 1, right - 1)
            else:
                known[right - left] = 1 + min(fewest(left + 1, right), fewest(left, right - 1))
        return known[right - left]

    return fewest(0, len(text) - 1)
