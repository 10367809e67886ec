"""Takes places for positions at the upper end, which adds the number in place k2."""


def sum_between_kth(nums, k1, k2):
    return sum(sorted(nums)[k1:k2])
