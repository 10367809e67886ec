def kth_smallest_in_lists(lists, k):
    everything = []
    for nums in lists:
        everything.extend(nums)
    everything.sort()
    return everything[k - 1]
