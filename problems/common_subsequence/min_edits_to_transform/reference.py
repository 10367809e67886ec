def min_edits_to_transform(first: str, second: str) -> list[int]:
    row = [0] * (len(second) + 1)  # row[j]: the longest common subsequence with second[:j]
    for char in first:
        diagonal = 0  # row[j - 1] before this character
        for j in range(1, len(second) + 1):
            above = row[j]
            row[j] = diagonal + 1 if char == second[j - 1] else max(above, row[j - 1])
            diagonal = above
    return [len(first) - row[-1], len(second) - row[-1]]
