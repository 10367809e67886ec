def sorted_squares(nums):
    squares = [None] * len(nums)
    i = 0
    j = len(nums) - 1
    index = len(nums) - 1
    while index >= 0:
        if abs(nums[i]) < abs(nums[j]):
            squares[index] = nums[j] ** 2
            j -= 1
        else:
            squares[index] = nums[i] ** 2
            i += 1
        index -= 1
    return squares
