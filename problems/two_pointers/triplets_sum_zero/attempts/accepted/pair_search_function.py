def find_pairs(nums, start, target):
    pairs = []
    low = start
    high = len(nums) - 1
    while low < high:
        total = nums[low] + nums[high]
        if total == target:
            pairs.append((nums[low], nums[high]))
            low += 1
            high -= 1
            while low < high and nums[low] == nums[low - 1]:
                low += 1
            while low < high and nums[high] == nums[high + 1]:
                high -= 1
        elif total < target:
            low += 1
        else:
            high -= 1
    return pairs


def triplets_sum_zero(nums):
    nums.sort()
    result = []
    previous = None
    for i in range(len(nums) - 2):
        if nums[i] == previous:
            continue
        previous = nums[i]
        for b, c in find_pairs(nums, i + 1, -nums[i]):
            result.append([nums[i], b, c])
    return result
