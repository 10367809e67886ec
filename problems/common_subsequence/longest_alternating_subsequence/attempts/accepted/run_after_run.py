def longest_alternating_subsequence(nums):
    def end_of_run(i, rising):
        while i + 1 < len(nums) and (nums[i] <= nums[i + 1] if rising else nums[i] >= nums[i + 1]):
            i += 1
        return i

    if not nums:
        return 0
    i = 0
    while i + 1 < len(nums) and nums[i] == nums[i + 1]:
        i += 1
    length = 1
    rising = i + 1 < len(nums) and nums[i] < nums[i + 1]
    while i < len(nums) - 1:
        i = end_of_run(i, rising)
        rising = not rising
        length += 1
    return length
