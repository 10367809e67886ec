"""Splits into negative and positive elements and loses the zeros."""


def sorted_squares(nums):
    negatives = [num * num for num in nums if num < 0]
    positives = [num * num for num in nums if num > 0]
    squares = []
    i, j = len(negatives) - 1, 0
    while i >= 0 or j < len(positives):
        if j == len(positives) or (i >= 0 and negatives[i] < positives[j]):
            squares.append(negatives[i])
            i -= 1
        else:
            squares.append(positives[j])
            j += 1
    return squares
