def equal_subset_partition(nums):
    total = sum(nums)
    if total % 2 == 1:
        return False
    half = total // 2
    sums = {0}
    for num in nums:
        bigger = set()
        for partial in sums:
            if partial + num <= half:
                bigger.add(partial + num)
        sums = sums | bigger
    return half in sums
