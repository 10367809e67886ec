def corrupt_pair(nums):
    count = [0] * (len(nums) + 1)
    for num in nums:
        count[num] += 1
    return [count.index(2), count.index(0, 1)]
