"""Tries all triplets."""


def triplet_closest(nums, target):
    best = nums[0] + nums[1] + nums[2]
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            for k in range(j + 1, len(nums)):
                total = nums[i] + nums[j] + nums[k]
                gain = abs(best - target) - abs(total - target)
                if gain > 0 or (gain == 0 and total < best):
                    best = total
    return best
