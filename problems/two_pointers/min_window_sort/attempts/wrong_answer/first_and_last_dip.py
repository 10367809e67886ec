"""Takes the first and the last dip between neighbours for the ends of the run."""


def min_window_sort(nums):
    dips = [i for i in range(1, len(nums)) if nums[i] < nums[i - 1]]
    return dips[-1] - dips[0] + 2 if dips else 0
