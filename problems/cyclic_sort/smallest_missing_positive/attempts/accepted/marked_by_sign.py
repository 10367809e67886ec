def smallest_missing_positive(nums):
    n = len(nums)
    for i in range(n):
        if not 0 < nums[i] <= n:
            nums[i] = n + 1
    for i in range(n):
        number = abs(nums[i])
        if number <= n:
            nums[number - 1] = -abs(nums[number - 1])
    for i in range(n):
        if nums[i] > 0:
            return i + 1
    return n + 1
