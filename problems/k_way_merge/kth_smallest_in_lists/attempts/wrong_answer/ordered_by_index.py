"""Goes through the first numbers of all lists, then the second ones, as if that were the order."""


def kth_smallest_in_lists(lists, k):
    longest = max(map(len, lists))
    order = [num for j in range(longest) for num in sorted(nums[j] for nums in lists if j < len(nums))]
    return order[k - 1]
