"""Copies the mirrored radius even where it reaches beyond the known palindrome."""


def count_palindromic_substrings(text):
    marks = [None]
    for character in text:
        marks += [character, None]
    radius = [0] * len(marks)
    center = 0
    for i in range(len(marks)):
        if i < center + radius[center]:
            radius[i] = min(radius[2 * center - i], i, len(marks) - 1 - i)
        while (
            i - radius[i] > 0
            and i + radius[i] + 1 < len(marks)
            and marks[i - radius[i] - 1] == marks[i + radius[i] + 1]
        ):
            radius[i] += 1
        if i + radius[i] > center + radius[center]:
            center = i
    return sum((value + 1) // 2 for value in radius)
