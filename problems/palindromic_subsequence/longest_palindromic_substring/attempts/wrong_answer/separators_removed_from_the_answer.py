"""Puts # between the characters and removes every # from the answer."""


def longest_palindromic_substring(text):
    marks = "#" + "#".join(text) + "#"
    best = ""
    for center in range(len(marks)):
        left = right = center
        while left >= 0 and right < len(marks) and marks[left] == marks[right]:
            left, right = left - 1, right + 1
        best = max(best, marks[left + 1 : right], key=len)
    return best.replace("#", "")
