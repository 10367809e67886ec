"""Puts an exclamation mark before the string and a tilde after it, which may be its characters too."""


def count_palindromic_substrings(text):
    marked = "!" + text + "~"
    count = 0
    for middle in range(2, 2 * len(text) + 2):
        left, right = middle // 2, (middle + 1) // 2
        while left >= 0 and right < len(marked) and marked[left] == marked[right]:
            count += 1
            left -= 1
            right += 1
    return count
