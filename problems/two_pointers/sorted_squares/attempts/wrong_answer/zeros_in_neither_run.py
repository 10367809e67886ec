"""Splits into negative and positive numbers and loses the zeros."""


def sorted_squares(nums):
    falling = [num * num for num in nums if num < 0]
    rising = [num * num for num in nums if num > 0]
    squares = []
    i, j = len(falling) - 1, 0
    while i >= 0 or j < len(rising):
        if j == len(rising) or (i >= 0 and falling[i] < rising[j]):
            squares.append(falling[i])
            i -= 1
        else:
            squares.append(rising[j])
            j += 1
    return squares
