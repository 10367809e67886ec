def sorted_squares(nums):
    squares = [None] * len(nums)
    i = 0
    j = len(nums) - 1
    place = len(nums) - 1
    while place >= 0:
        if abs(nums[i]) < abs(nums[j]):
            squares[place] = nums[j] ** 2
            j -= 1
        else:
            squares[place] = nums[i] ** 2
            i += 1
        place -= 1
    return squares
