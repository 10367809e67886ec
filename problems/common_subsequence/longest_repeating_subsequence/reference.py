def longest_repeating_subsequence(text: str) -> int:
    row = [0] * (len(text) + 1)
    for i, a in enumerate(text):
        diagonal = 0
        for j, b in enumerate(text):
            best = diagonal + 1 if a == b and i != j else max(row[j], row[j + 1])
            diagonal, row[j + 1] = row[j + 1], best
    return row[-1]
