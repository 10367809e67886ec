"""Keep all sums in a dictionary, those above the target too."""


def count_subset_sum(nums, target):
    counts = {0: 1}
    for v in nums:
        new = dict(counts)
        for s, c in counts.items():
            new[s + v] = new.get(s + v, 0) + c
        counts = new
    return counts.get(target, 0)
