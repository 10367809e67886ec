def longest_common_subsequence(first: str, second: str) -> int:
    row = [0] * (len(second) + 1)  # row[j]: the answer for the characters seen so far and second[:j]
    for char in first:
        diagonal = 0  # row[j - 1] before this character
        for j in range(1, len(second) + 1):
            above = row[j]
            row[j] = diagonal + 1 if char == second[j - 1] else max(above, row[j - 1])
            diagonal = above
    return row[-1]
