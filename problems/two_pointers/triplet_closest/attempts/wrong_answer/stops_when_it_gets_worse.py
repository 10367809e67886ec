"""Ends a pass as soon as the distance has grown."""


def triplet_closest(nums, target):
    nums = sorted(nums)
    best = nums[0] + nums[1] + nums[2]
    for i in range(len(nums) - 2):
        left, right = i + 1, len(nums) - 1
        previous = None
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            distance = abs(total - target)
            if previous is not None and distance > previous:
                break
            previous = distance
            best = min(best, total, key=lambda it: (abs(it - target), it))
            if total < target:
                left += 1
            else:
                right -= 1
    return best
