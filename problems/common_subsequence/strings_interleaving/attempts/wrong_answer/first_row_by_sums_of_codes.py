"""Fills the first row by sums of character codes alone, which may agree although the strings do not."""


def strings_interleaving(first, second, merged):
    if len(first) + len(second) != len(merged):
        return False

    def sums(string):
        totals = [0]
        for character in string:
            totals.append(totals[-1] + ord(character))
        return totals

    a, b, c = sums(first), sums(second), sums(merged)
    row = [c[j] == b[j] for j in range(len(b))]
    for i in range(1, len(a)):
        row[0] = row[0] and a[i] == c[i]
        for j in range(1, len(b)):
            row[j] = (row[j] or row[j - 1]) and a[i] + b[j] == c[i + j]
    return row[-1]
