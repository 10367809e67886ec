def permutations(nums: list[int]) -> list[list[int]]:
    found: list[list[int]] = [[]]
    for num in nums:
        found = [order[:i] + [num] + order[i:] for order in found for i in range(len(order) + 1)]
    return found
