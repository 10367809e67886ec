def longest_alternating_subsequence(nums: list[int]) -> int:
    if not nums:
        return 0
    up = down = 1  # the longest so far whose last step goes up, or down; 1 without any step
    before = nums[0]
    for num in nums:
        if num > before:
            up = down + 1
        elif num < before:
            down = up + 1
        before = num
    return max(up, down)
