"""Searches only palindromes whose center is within 50 characters of the middle."""


def min_palindrome_deletions(text):
    n = len(text)
    fewest = {}
    for length in range(2, n + 1):
        for left in range(n - length + 1):
            right = left + length - 1
            if abs(left - (n - 1 - right)) > 100:
                continue
            if text[left] == text[right]:
                fewest[left, right] = fewest.get((left + 1, right - 1), 0)
            else:
                without_left = fewest.get((left + 1, right), right - left - 1)
                fewest[left, right] = 1 + min(without_left, fewest.get((left, right - 1), right - left - 1))
    return fewest.get((0, n - 1), 0)
