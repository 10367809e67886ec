def corrupt_pair(nums):
    n = len(nums)
    difference = sum(nums) - n * (n + 1) // 2
    squares = sum(num * num for num in nums) - n * (n + 1) * (2 * n + 1) // 6
    total = squares // difference
    return [(total + difference) // 2, (total - difference) // 2]
