"""Compares the sum of the codes of both halves instead of one half with the reverse of the other."""


def count_palindromic_substrings(text):
    sums = [0]
    for character in text:
        sums.append(sums[-1] + ord(character))
    count = 0
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            half = (end - start) // 2
            ends_equal = text[start] == text[end - 1]
            count += ends_equal and sums[start + half] - sums[start] == sums[end] - sums[end - half]
    return count
