def subsets_with_duplicates(nums):
    nums = sorted(nums)
    found = set()
    for mask in range(1 << len(nums)):
        found.add(tuple(num for i, num in enumerate(nums) if mask >> i & 1))
    return [list(subset) for subset in found]
