def kth_smallest_in_lists(lists, k):
    numbers = []
    for nums in lists:
        numbers.extend(nums)
    numbers.sort()
    return numbers[k - 1]
