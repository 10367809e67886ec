def longest_common_substring(first: str, second: str) -> int:
    ending = [0] * (len(second) + 1)  # ending[j]: the longest common suffix with second[:j]
    best = 0
    for char in first:
        for j in range(len(second), 0, -1):
            ending[j] = ending[j - 1] + 1 if char == second[j - 1] else 0
            best = max(best, ending[j])
    return best
