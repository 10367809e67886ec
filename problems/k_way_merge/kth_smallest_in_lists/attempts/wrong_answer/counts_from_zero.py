"""Takes k for an index, which counts from 0, except for the last number."""


def kth_smallest_in_lists(lists, k):
    numbers = sorted(num for nums in lists for num in nums)
    return numbers[min(k, len(numbers) - 1)]
