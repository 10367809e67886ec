"""Deletes greedily the end whose deletion makes more pairs match before the next difference."""


def matching(text, left, right):
    count = 0
    while left < right and text[left] == text[right]:
        left, right, count = left + 1, right - 1, count + 1
    return count


def min_palindrome_deletions(text):
    left, right, deletions = 0, len(text) - 1, 0
    while left < right:
        if text[left] == text[right]:
            left, right = left + 1, right - 1
            continue
        deletions += 1
        if matching(text, left + 1, right) >= matching(text, left, right - 1):
            left += 1
        else:
            right -= 1
    return deletions
