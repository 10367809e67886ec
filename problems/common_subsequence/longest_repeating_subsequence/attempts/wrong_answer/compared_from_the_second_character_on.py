"""Takes the longest common subsequence of the string and the string without its first character."""


def longest_repeating_subsequence(text):
    other = text[1:]
    row = [0] * (len(other) + 1)
    for a in text[:-1]:
        diagonal = 0
        for j, b in enumerate(other, 1):
            best = diagonal + 1 if a == b else max(row[j - 1], row[j])
            diagonal, row[j] = row[j], best
    return row[-1]
