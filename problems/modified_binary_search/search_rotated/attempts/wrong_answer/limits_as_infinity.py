"""Uses the limits of the values as infinity for the elements on the other side of the drop."""


def search_rotated(nums, key):
    first = nums[0]
    low, high = 0, len(nums)
    while low < high:
        middle = (low + high) // 2
        num = nums[middle]
        if (num < first) != (key < first):
            num = -1_000_000_000 if key < first else 1_000_000_000
        if num == key:
            return middle
        if num < key:
            low = middle + 1
        else:
            high = middle
    return -1
