def shortest_common_supersequence(first: str, second: str) -> int:
    row = list(range(len(second) + 1))  # row[j]: the answer for the characters seen so far and second[:j]
    for char in first:
        diagonal = row[0]  # row[j - 1] before this character
        row[0] += 1
        for j in range(1, len(second) + 1):
            above = row[j]
            row[j] = 1 + (diagonal if char == second[j - 1] else min(above, row[j - 1]))
            diagonal = above
    return row[-1]
