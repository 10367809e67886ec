from bisect import bisect_left


def search_rotated_duplicates(nums, key):
    """Ignore the elements at the end that equal the first: then elements after the drop are smaller than the first."""
    end = len(nums)
    while end > 1 and nums[end - 1] == nums[0]:
        end -= 1
    first = nums[0]
    index = bisect_left(nums, (key < first, key), 0, end, key=lambda num: (num < first, num))
    return index if index < end and nums[index] == key else -1
