"""Uses two characters as sentinels that may occur in the string too."""


def count_palindromic_substrings(text):
    marks = "^#" + "#".join(text) + "#$"
    radius = [0] * len(marks)
    center = reach = 0
    for i in range(1, len(marks) - 1):
        if i < reach:
            radius[i] = min(reach - i, radius[2 * center - i])
        while i + radius[i] + 1 < len(marks) and marks[i + radius[i] + 1] == marks[i - radius[i] - 1]:
            radius[i] += 1
        if i + radius[i] > reach:
            center, reach = i, i + radius[i]
    return sum((value + 1) // 2 for value in radius[2:-2])
