def sorted_squares(nums):
    right = 0
    while right < len(nums) and nums[right] < 0:
        right += 1
    left = right - 1
    squares = []
    while left >= 0 or right < len(nums):
        if left < 0 or (right < len(nums) and nums[right] < -nums[left]):
            squares.append(nums[right] * nums[right])
            right += 1
        else:
            squares.append(nums[left] * nums[left])
            left -= 1
    return squares
