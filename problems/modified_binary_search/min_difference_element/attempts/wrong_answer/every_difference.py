"""Works out the difference to every number."""


def min_difference_element(nums, key):
    return min(nums, key=lambda num: abs(num - key))
