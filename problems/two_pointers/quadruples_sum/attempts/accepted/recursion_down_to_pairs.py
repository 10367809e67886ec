def quadruples_sum(nums, target):
    nums = sorted(nums)

    def sums(k, start, target):
        result = []
        if k == 2:
            left, right = start, len(nums) - 1
            while left < right:
                total = nums[left] + nums[right]
                if total < target or (left > start and nums[left] == nums[left - 1]):
                    left += 1
                elif total > target:
                    right -= 1
                else:
                    result.append([nums[left], nums[right]])
                    left += 1
        else:
            for i in range(start, len(nums) - k + 1):
                if i == start or nums[i] != nums[i - 1]:
                    for rest in sums(k - 1, i + 1, target - nums[i]):
                        result.append([nums[i]] + rest)
        return result

    return sums(4, 0, target)
