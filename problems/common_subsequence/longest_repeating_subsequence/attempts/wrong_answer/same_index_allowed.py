"""Takes the longest common subsequence of the string with itself, which is the whole string."""


def longest_repeating_subsequence(text):
    row = [0] * (len(text) + 1)
    for a in text:
        diagonal = 0
        for j, b in enumerate(text, 1):
            best = diagonal + 1 if a == b else max(row[j - 1], row[j])
            diagonal, row[j] = row[j], best
    return row[-1]
