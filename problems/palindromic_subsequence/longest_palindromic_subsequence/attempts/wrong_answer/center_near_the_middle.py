"""Skips up to 100 characters more on one side than on the other: the center may be anywhere."""


def longest_palindromic_subsequence(text):
    n = len(text)
    best = {}
    for length in range(1, n + 1):
        for left in range(n - length + 1):
            right = left + length - 1
            if abs(left - (n - 1 - right)) > 100:
                continue
            if left == right:
                best[left, right] = 1
            elif text[left] == text[right]:
                best[left, right] = best.get((left + 1, right - 1), 0) + 2
            else:
                best[left, right] = max(best.get((left + 1, right), 0), best.get((left, right - 1), 0))
    return best.get((0, n - 1), 0)
