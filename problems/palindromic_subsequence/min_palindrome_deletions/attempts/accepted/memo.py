from functools import cache


def min_palindrome_deletions(text):
    @cache
    def fewest(left, right):
        if left >= right:
            return 0
        if text[left] == text[right]:
            return fewest(left + 1, right - 1)
        return min(fewest(left + 1, right), fewest(left, right - 1)) + 1

    return fewest(0, len(text) - 1)
