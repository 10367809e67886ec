"""Takes the longest common subsequence with the sorted distinct values, which is O(n^2)."""


def min_deletions_to_sort(nums):
    values = sorted(set(nums))
    row = [0] * (len(values) + 1)
    for num in nums:
        diagonal = 0
        for j, value in enumerate(values, 1):
            best = diagonal + 1 if num == value else max(row[j - 1], row[j])
            diagonal, row[j] = row[j], best
    return len(nums) - row[-1]
