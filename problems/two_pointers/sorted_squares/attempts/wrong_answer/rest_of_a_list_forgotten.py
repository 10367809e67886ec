"""Ends the merge when one of the two lists is used up."""


def sorted_squares(nums):
    negatives = [num * num for num in nums if num < 0]
    others = [num * num for num in nums if num >= 0]
    squares = []
    i, j = len(negatives) - 1, 0
    while i >= 0 and j < len(others):
        if negatives[i] < others[j]:
            squares.append(negatives[i])
            i -= 1
        else:
            squares.append(others[j])
            j += 1
    return squares + others[j:]
