"""Takes places for positions at the lower end, which adds the number in place k1."""


def sum_between_kth(nums, k1, k2):
    return sum(sorted(nums)[k1 - 1 : k2 - 1])
