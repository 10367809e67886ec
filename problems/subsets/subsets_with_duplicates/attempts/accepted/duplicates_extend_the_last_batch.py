def subsets_with_duplicates(nums):
    nums = sorted(nums)
    found = [[]]
    batch = 0
    for i, num in enumerate(nums):
        first = batch if i > 0 and num == nums[i - 1] else 0
        batch = len(found)
        for j in range(first, batch):
            found.append(found[j] + [num])
    return found
