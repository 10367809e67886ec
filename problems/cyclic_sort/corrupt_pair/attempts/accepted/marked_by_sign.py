def corrupt_pair(nums):
    twice = None
    for num in nums:
        num = abs(num)
        if nums[num - 1] < 0:
            twice = num
        else:
            nums[num - 1] *= -1
    for i, num in enumerate(nums):
        if num > 0:
            return [twice, i + 1]
