from itertools import groupby


def count_palindromic_substrings(text):
    count = start = 0
    for _, group in groupby(text):
        length = len(list(group))
        count += length * (length + 1) // 2
        left, right = start - 1, start + length
        while left >= 0 and right < len(text) and text[left] == text[right]:
            count += 1
            left, right = left - 1, right + 1
        start += length
    return count
