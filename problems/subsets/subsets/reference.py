def subsets(nums: list[int]) -> list[list[int]]:
    found: list[list[int]] = [[]]
    for num in nums:
        found += [[*subset, num] for subset in found]
    return found
