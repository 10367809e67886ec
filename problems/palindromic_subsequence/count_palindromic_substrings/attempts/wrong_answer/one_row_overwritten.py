"""Keeps one row, but reads the inner pair after it was overwritten."""


def count_palindromic_substrings(text):
    n = len(text)
    row = [True] * n
    count = 0
    for left in range(n - 1, -1, -1):
        row[left] = True
        for right in range(left + 1, n):
            row[right] = text[left] == text[right] and (right - left < 3 or row[right - 1])
        count += sum(row[left:])
    return count
