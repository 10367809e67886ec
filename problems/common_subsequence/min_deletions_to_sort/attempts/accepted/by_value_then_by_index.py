from bisect import bisect_left


def min_deletions_to_sort(nums):
    # by value; of equal values the last comes first, so that only one of them is in an ascending run of indices
    order = sorted(range(len(nums)), key=lambda i: (nums[i], -i))
    tails = []
    for i in order:
        place = bisect_left(tails, i)
        tails[place : place + 1] = [i]
    return len(nums) - len(tails)
