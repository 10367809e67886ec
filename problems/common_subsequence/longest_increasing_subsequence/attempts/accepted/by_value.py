from bisect import bisect_left


def longest_increasing_subsequence(nums):
    # Sorted by value, equal ones from the back: then the indices must increase.
    order = sorted(range(len(nums)), key=lambda i: (nums[i], -i))
    ends = []
    for i in order:
        k = bisect_left(ends, i)
        ends[k : k + 1] = [i]
    return len(ends)
