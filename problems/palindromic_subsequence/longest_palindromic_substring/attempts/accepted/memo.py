import sys


def longest_palindromic_substring(text):
    sys.setrecursionlimit(10_000)
    known = {}

    def is_palindrome(left, right):
        if left >= right:
            return True
        pair = (left, right)
        if pair not in known:
            known[pair] = text[left] == text[right] and is_palindrome(left + 1, right - 1)
        return known[pair]

    start, end = 0, 0
    for left in range(len(text)):
        for right in range(len(text) - 1, left - 1, -1):
            if right + 1 - left <= end - start:
                break
            if is_palindrome(left, right):
                start, end = left, right + 1
    return text[start:end]
