"""Finds the closest numbers of each two neighboring lists and covers them all."""


def smallest_range(lists):
    picks = [lists[0][0]]
    for nums in lists[1:]:
        picks.append(min(nums, key=lambda num: abs(num - picks[-1])))
    return [min(picks), max(picks)]
