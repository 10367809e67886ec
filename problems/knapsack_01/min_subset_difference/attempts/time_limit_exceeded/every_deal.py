"""Tries both sides for every number and remembers nothing."""


def min_subset_difference(nums):
    def best(i, gap):
        if i == len(nums):
            return abs(gap)
        return min(best(i + 1, gap + nums[i]), best(i + 1, gap - nums[i]))

    return best(0, 0)
