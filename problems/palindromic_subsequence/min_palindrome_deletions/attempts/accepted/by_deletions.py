"""Keeps for each number of deletions the ranges that are left, as in Myers' algorithm for differences."""


def min_palindrome_deletions(text):
    n = len(text)
    if n == 0:
        return 0

    def shrink(left, right):
        while left < right and text[left] == text[right]:
            left, right = left + 1, right - 1
        return left, right

    inside = {shrink(0, n - 1)}
    deletions = 0
    while all(left < right for left, right in inside):
        deletions += 1
        following = {}
        for left, right in inside:
            for shorter in (shrink(left + 1, right), shrink(left, right - 1)):
                diagonal = sum(shorter)
                if diagonal not in following or shorter[0] > following[diagonal][0]:
                    following[diagonal] = shorter
        inside = set(following.values())
    return deletions
