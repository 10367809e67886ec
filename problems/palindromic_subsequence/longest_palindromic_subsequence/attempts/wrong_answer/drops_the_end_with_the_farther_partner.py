"""When the ends differ, drops greedily the one whose partner is farther away."""


def longest_palindromic_subsequence(text):
    left, right, length = 0, len(text) - 1, 0
    while left < right:
        if text[left] == text[right]:
            length += 2
            left, right = left + 1, right - 1
        elif text.rfind(text[left], left, right) - left >= right - text.find(text[right], left, right + 1):
            right -= 1
        else:
            left += 1
    return length + (left == right)
