def sorted_squares(nums):
    squares = []
    for num in nums:
        squares.append(num * num)
    squares.sort()
    return squares
