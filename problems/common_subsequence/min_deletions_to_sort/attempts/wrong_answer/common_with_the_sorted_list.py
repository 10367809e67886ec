"""Takes the longest common subsequence with the sorted list, in which duplicates stay."""


def min_deletions_to_sort(nums):
    ordered = sorted(nums)
    row = [0] * (len(nums) + 1)
    for num in nums:
        diagonal = 0
        for j, value in enumerate(ordered, 1):
            best = diagonal + 1 if num == value else max(row[j - 1], row[j])
            diagonal, row[j] = row[j], best
    return len(nums) - row[-1]
