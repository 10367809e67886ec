"""Takes the next occurrence of each character, if there is one."""


def longest_common_subsequence(first, second):
    j = count = 0
    for char in first:
        found = second.find(char, j)
        if found >= 0:
            count += 1
            j = found + 1
    return count
