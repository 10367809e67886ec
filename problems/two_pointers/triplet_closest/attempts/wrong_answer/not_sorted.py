"""Uses two pointers on a list that is not sorted."""


def triplet_closest(nums, target):
    best = nums[0] + nums[1] + nums[2]
    for i in range(len(nums) - 2):
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            best = min(best, total, key=lambda it: (abs(it - target), it))
            if total < target:
                left += 1
            else:
                right -= 1
    return best
