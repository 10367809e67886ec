def triplet_closest(nums, target):
    nums = sorted(nums)
    below = above = None
    for i in range(len(nums) - 2):
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            if total == target:
                return target
            if total < target:
                if below is None or total > below:
                    below = total
                left += 1
            else:
                if above is None or total < above:
                    above = total
                right -= 1
    if below is None:
        return above
    if above is None:
        return below
    return below if target - below <= above - target else above
