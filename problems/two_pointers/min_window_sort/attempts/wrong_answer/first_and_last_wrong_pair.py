"""Uses the first and the last pair of neighbors in the wrong order as the ends."""


def min_window_sort(nums):
    wrong_pairs = [i for i in range(1, len(nums)) if nums[i] < nums[i - 1]]
    return wrong_pairs[-1] - wrong_pairs[0] + 2 if wrong_pairs else 0
