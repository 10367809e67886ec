"""Returns the indices instead of the values."""


def triplets_sum_zero(nums):
    order = sorted(range(len(nums)), key=nums.__getitem__)
    triplets = []
    for i in range(len(nums)):
        if i and nums[order[i]] == nums[order[i - 1]]:
            continue
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[order[i]] + nums[order[left]] + nums[order[right]]
            if total == 0:
                triplets.append([order[i], order[left], order[right]])
                left += 1
                while left < right and nums[order[left]] == nums[order[left - 1]]:
                    left += 1
            elif total < 0:
                left += 1
            else:
                right -= 1
    return triplets
