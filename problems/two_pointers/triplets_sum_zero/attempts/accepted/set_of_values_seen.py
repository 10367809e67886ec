def triplets_sum_zero(nums):
    nums = sorted(nums)
    found = set()
    for i in range(len(nums)):
        if i > 0 and nums[i] == nums[i - 1]:
            continue
        seen = set()
        for j in range(i + 1, len(nums)):
            needed = -nums[i] - nums[j]
            if needed in seen:
                found.add((nums[i], needed, nums[j]))
            seen.add(nums[j])
    return [list(triplet) for triplet in found]
